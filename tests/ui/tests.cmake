retinue_test(forms_test SOURCES ui/forms_test.cpp LIBS retinue_forms)
