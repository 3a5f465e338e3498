retinue_test(crash_test SOURCES crash/crash_test.cpp crash/crashoperations.cpp crash/systemcalls.cpp
    LIBS retinue_operations retinue_testing TIMEOUT 1500)
# In memory where possible: thousands of syncs would only wear the disk.
get_test_property(crash_test ENVIRONMENT crash_environment)
list(APPEND crash_environment QTEST_FUNCTION_TIMEOUT=1200000)
if(EXISTS /dev/shm)
    list(APPEND crash_environment TMPDIR=/dev/shm)
endif()
set_tests_properties(crash_test PROPERTIES ENVIRONMENT "${crash_environment}")
