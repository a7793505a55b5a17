# sheetlink_module(NAME SOURCES … LINKS …) makes the static library of one folder.
#
# Its headers are found by bare name, and only by those who link it: including the header of a folder that is not
# linked does not compile. That is how "dependencies point down only" is kept.
function(sheetlink_module name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINKS" ${ARGN})
    add_library(sheetlink_${name} STATIC ${ARG_SOURCES})
    target_include_directories(sheetlink_${name} PUBLIC ${CMAKE_CURRENT_SOURCE_DIR})
    target_link_libraries(sheetlink_${name} PUBLIC ${ARG_LINKS})
    sheetlink_compile_options(sheetlink_${name})
endfunction()

function(sheetlink_compile_options target)
    target_compile_definitions(${target} PRIVATE
        QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_STRICT_ITERATORS
        SHEETLINK_VERSION="${PROJECT_VERSION}")
    if(NOT MSVC)
        target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wno-missing-field-initializers
            -Woverloaded-virtual $<$<BOOL:${SHEETLINK_WARNINGS_AS_ERRORS}>:-Werror>)
    endif()
endfunction()
