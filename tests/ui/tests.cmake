# Pictures of every shared widget, for looking at: retinue-widgetgallery --out DIR
add_executable(retinue-widgetgallery tools/widgetgallery.cpp tools/gallerycontrols.cpp tools/gallerypages.cpp
    tools/gallerywidgets.cpp)
target_link_libraries(retinue-widgetgallery PRIVATE retinue_widgets retinue_resources retinue_sketch Qt6::Test)
