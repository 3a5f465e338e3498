# Tests of retinue-cli run the real program: cli_test(name) is a retinue_test with its helpers and its path.
function(cli_test name)
    retinue_test(${name} SOURCES app/${name}.cpp testing/cliprocess.cpp LIBS retinue_model retinue_testing Qt6::Gui)
    target_compile_definitions(${name} PRIVATE RETINUE_CLI="$<TARGET_FILE:retinue-cli>")
    add_dependencies(${name} retinue-cli)
endfunction()

cli_test(cli_test)
cli_test(cliinput_test)
cli_test(clilibrary_test)
cli_test(clicheck_test)
retinue_test(options_test SOURCES app/options_test.cpp LIBS retinue_application)
retinue_test(application_test SOURCES app/application_test.cpp
    LIBS retinue_application retinue_testing retinue_windowtesting)
