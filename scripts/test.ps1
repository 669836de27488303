# Builds and runs the tests on Windows. Needs Visual Studio 2022, CMake, Ninja and vcpkg (VCPKG_ROOT).
#   scripts\test.ps1 [-Only REGEX]
param([string]$Only = '.')
$ErrorActionPreference = 'Stop'
Set-Location (Split-Path $PSScriptRoot)
$build = if ($env:FERNAMT_BUILD_DIR) { $env:FERNAMT_BUILD_DIR } else { 'build\test' }
cmake -S . -B $build -G Ninja -DCMAKE_BUILD_TYPE=Debug "-DCMAKE_TOOLCHAIN_FILE=$env:VCPKG_ROOT\scripts\buildsystems\vcpkg.cmake"
if ($LASTEXITCODE) { exit $LASTEXITCODE }
cmake --build $build
if ($LASTEXITCODE) { exit $LASTEXITCODE }
$env:QT_QPA_PLATFORM = 'offscreen'
ctest --test-dir $build -R $Only --no-tests=error --output-on-failure
exit $LASTEXITCODE
