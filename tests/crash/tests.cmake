retinue_test(crash_test SOURCES crash/crash_test.cpp crash/crashoperations.cpp crash/systemcalls.cpp
    LIBS retinue_operations retinue_testing TIMEOUT 900)
# In memory where possible: thousands of syncs would only wear the disk.
if(EXISTS /dev/shm)
    get_test_property(crash_test ENVIRONMENT crash_environment)
    set_tests_properties(crash_test PROPERTIES ENVIRONMENT "${crash_environment};TMPDIR=/dev/shm")
endif()
