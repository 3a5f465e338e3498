retinue_test(tokens_test SOURCES ui/tokens_test.cpp LIBS retinue_theme)
retinue_test(theme_test SOURCES ui/theme_test.cpp LIBS retinue_widgets retinue_resources)
retinue_test(widgets_test SOURCES ui/widgets_test.cpp LIBS retinue_widgets retinue_resources)
retinue_test(cardview_test SOURCES ui/cardview_test.cpp LIBS retinue_widgets retinue_resources)

# Pictures of every shared widget, for looking at: retinue-widgetgallery --out DIR
add_executable(retinue-widgetgallery tools/widgetgallery.cpp tools/gallerycontrols.cpp tools/gallerypages.cpp
    tools/gallerywidgets.cpp)
target_link_libraries(retinue-widgetgallery PRIVATE retinue_widgets retinue_resources retinue_sketch Qt6::Test)
retinue_test(forms_test SOURCES ui/forms_test.cpp LIBS retinue_forms)
retinue_test(peoplequery_test SOURCES ui/peoplequery_test.cpp LIBS retinue_peoplemodels)

retinue_test(partymodels_test SOURCES ui/partymodels_test.cpp LIBS retinue_partypage retinue_testing)
retinue_test(party_test SOURCES ui/party_test.cpp LIBS retinue_partypage retinue_testing)

# Pictures of the Party page, for looking at: retinue-partyshots --out FILE.png
add_executable(retinue-partyshots tools/partyshots.cpp)
target_link_libraries(retinue-partyshots PRIVATE retinue_partypage retinue_resources Qt6::Test)
retinue_test(shorthand_test SOURCES ui/shorthand_test.cpp LIBS retinue_campaignspage)
retinue_test(campaigns_test SOURCES ui/campaigns_test.cpp LIBS retinue_campaignspage retinue_resources retinue_testing)
retinue_test(partyboard_test SOURCES ui/partyboard_test.cpp LIBS retinue_campaignspage retinue_resources retinue_testing)

# Pictures of the Campaigns page, for looking at: retinue-campaignshots LIBRARY OUTDIR [--dark] …
add_executable(retinue-campaignshots tools/campaignshots.cpp)
target_link_libraries(retinue-campaignshots PRIVATE retinue_campaignspage retinue_resources Qt6::Test)

# Pictures of the People page, for looking at: retinue-peopleshots --out FILE.png
add_executable(retinue-peopleshots tools/peopleshots.cpp)
target_link_libraries(retinue-peopleshots PRIVATE retinue_peoplepage retinue_resources retinue_testing Qt6::Test)

retinue_test(health_test SOURCES ui/health_test.cpp LIBS retinue_healthpage retinue_mainwindow retinue_resources
    retinue_windowtesting retinue_testing)

# Pictures of the Health page, for looking at: retinue-healthshots --out FILE.png
add_executable(retinue-healthshots tools/healthshots.cpp)
target_link_libraries(retinue-healthshots PRIVATE retinue_healthpage retinue_resources retinue_testing Qt6::Test)
add_library(retinue_windowtesting STATIC testing/focuswalk.cpp)
target_link_libraries(retinue_windowtesting PUBLIC retinue_options Qt6::Widgets Qt6::Test)
retinue_test(framemodels_test SOURCES ui/framemodels_test.cpp LIBS retinue_mainwindow)
retinue_test(mainwindow_test SOURCES ui/mainwindow_test.cpp
    LIBS retinue_mainwindow retinue_testing retinue_windowtesting retinue_resources)
retinue_test(people_test SOURCES ui/people_test.cpp LIBS retinue_peoplemodels retinue_resources retinue_testing)
retinue_test(peoplepage_test SOURCES ui/peoplepage_test.cpp LIBS retinue_peoplepage retinue_resources retinue_testing)
