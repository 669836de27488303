# The one place where compile flags are set. Every target of the project is made by one of these functions.
#
# A header is included by its bare name ("money.h"). A target sees only the folders of the targets it links, so an include
# against the direction of docs/architecture.md does not compile.

find_program(FERNAMT_CCACHE ccache)
if(FERNAMT_CCACHE)
  set(CMAKE_CXX_COMPILER_LAUNCHER
      ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
      CCACHE_NOHASHDIR=1 ${FERNAMT_CCACHE})
endif()
find_program(FERNAMT_MOLD mold)

function(_fernamt_flags target)
  target_compile_features(${target} PUBLIC cxx_std_20)
  target_compile_definitions(${target} PRIVATE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
  if(MSVC)
    target_compile_options(${target} PRIVATE /W4 /WX /utf-8 /permissive-)
  else()
    set(as_errors -Werror)
    if(CMAKE_BUILD_TYPE STREQUAL "Release")
      # With -O2 g++ 12 warns of overlapping copies in std::string that are not there (GCC bug 105651): a user's build goes on.
      set(as_errors)
    endif()
    target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
      -Wimplicit-fallthrough ${as_errors} -fstack-protector-strong)
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
      target_compile_options(${target} PRIVATE -fpch-preprocess)
    endif()
    if(FERNAMT_SANITIZE)
      target_compile_options(${target} PUBLIC -fsanitize=${FERNAMT_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
      target_link_options(${target} PUBLIC -fsanitize=${FERNAMT_SANITIZE})
    elseif(CMAKE_BUILD_TYPE STREQUAL "Release")
      target_compile_definitions(${target} PRIVATE _FORTIFY_SOURCE=2)
    endif()
  endif()
  if(FERNAMT_MOLD AND UNIX AND NOT APPLE)
    target_link_options(${target} PRIVATE -fuse-ld=mold)
  endif()
endfunction()

# fernamt_library(NAME [QT_FREE] SOURCES … [PUBLIC libs…] [PRIVATE libs…])
# Its folder is the include path of whoever links it.
function(fernamt_library name)
  cmake_parse_arguments(A "QT_FREE" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
  add_library(${name} STATIC ${A_SOURCES})
  target_include_directories(${name} PUBLIC ${CMAKE_CURRENT_SOURCE_DIR})
  target_link_libraries(${name} PUBLIC ${A_PUBLIC} PRIVATE ${A_PRIVATE})
  _fernamt_flags(${name})
  if(A_QT_FREE)
    set_target_properties(${name} PROPERTIES AUTOMOC OFF)
  else()
    target_precompile_headers(${name} REUSE_FROM fernamt_pch)
  endif()
endfunction()

# fernamt_program(NAME SOURCES … LIBS …): an executable in <build>/bin.
function(fernamt_program name)
  cmake_parse_arguments(A "" "" "SOURCES;LIBS" ${ARGN})
  add_executable(${name} ${A_SOURCES})
  target_include_directories(${name} PRIVATE ${CMAKE_CURRENT_SOURCE_DIR})
  target_link_libraries(${name} PRIVATE ${A_LIBS})
  _fernamt_flags(${name})
endfunction()

# fernamt_test(NAME SOURCES … LIBS … [TIMEOUT s] [LOCK resource…] [LABELS label…] [PROGRAMS target…] [WRAPPER command…])
# One Qt Test class. Writes JUnit XML to <build>/junit. PROGRAMS are built before the test runs (a real portal, the command line …).
function(fernamt_test name)
  cmake_parse_arguments(A "" "TIMEOUT" "SOURCES;LIBS;LOCK;LABELS;PROGRAMS;WRAPPER" ${ARGN})
  if(NOT A_TIMEOUT)
    set(A_TIMEOUT 120) # longer than three times the patience of tests/kit/waiting.h, after which Qt Test tells what did not come
  endif()
  if(FERNAMT_SANITIZE)
    math(EXPR A_TIMEOUT "4 * ${A_TIMEOUT}")
  endif()
  add_executable(${name} ${A_SOURCES})
  set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
  target_include_directories(${name} PRIVATE ${CMAKE_CURRENT_SOURCE_DIR})
  target_link_libraries(${name} PRIVATE fernamt_kit ${A_LIBS} Qt6::Test)
  target_compile_definitions(${name} PRIVATE
    FERNAMT_BIN_DIR="${CMAKE_BINARY_DIR}/bin" FERNAMT_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
  _fernamt_flags(${name})
  target_precompile_headers(${name} REUSE_FROM fernamt_pch)
  if(A_PROGRAMS)
    add_dependencies(${name} ${A_PROGRAMS})
  endif()
  file(MAKE_DIRECTORY ${CMAKE_BINARY_DIR}/junit)
  add_test(NAME ${name} COMMAND ${A_WRAPPER} $<TARGET_FILE:${name}> -o ${CMAKE_BINARY_DIR}/junit/${name}.xml,junitxml -o -,txt)
  set_tests_properties(${name} PROPERTIES TIMEOUT ${A_TIMEOUT} ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LANG=C.UTF-8")
  if(A_LOCK)
    set_tests_properties(${name} PROPERTIES RESOURCE_LOCK "${A_LOCK}")
  endif()
  if(A_LABELS)
    set_tests_properties(${name} PROPERTIES LABELS "${A_LABELS}")
  endif()
endfunction()
