add_library(retinue_testing STATIC testing/folders.cpp testing/faultylayer.cpp)
target_link_libraries(retinue_testing PUBLIC retinue_options retinue_files Qt6::Core)
target_compile_definitions(retinue_testing PRIVATE RETINUE_TEST_DATA="${CMAKE_SOURCE_DIR}/tests/data")

retinue_test(text_test SOURCES core/text_test.cpp LIBS retinue_base)
retinue_test(record_test SOURCES core/record_test.cpp LIBS retinue_record retinue_testing)
retinue_test(filestore_test SOURCES core/filestore_test.cpp LIBS retinue_files retinue_testing)
retinue_test(ruleset_test SOURCES core/ruleset_test.cpp LIBS retinue_rules)
retinue_test(characterfactory_test SOURCES core/characterfactory_test.cpp LIBS retinue_rules)
