# Builds Release and starts the demo on Windows. Needs Visual Studio 2022, CMake, Ninja and vcpkg (VCPKG_ROOT).
#   scripts\run.ps1 [-Headless] [-Out DIR] [-BuildOnly]
param([switch]$Headless, [string]$Out, [switch]$BuildOnly)
$ErrorActionPreference = 'Stop'
Set-Location (Split-Path $PSScriptRoot)
$build = if ($env:FERNAMT_BUILD_DIR) { $env:FERNAMT_BUILD_DIR } else { 'build\run' }
cmake -S . -B $build -G Ninja -DCMAKE_BUILD_TYPE=Release -DFERNAMT_TESTS=OFF "-DCMAKE_TOOLCHAIN_FILE=$env:VCPKG_ROOT\scripts\buildsystems\vcpkg.cmake"
if ($LASTEXITCODE) { exit $LASTEXITCODE }
cmake --build $build
if ($LASTEXITCODE -or $BuildOnly) { exit $LASTEXITCODE }
$arguments = @('--demo')
if ($Headless) {
    $env:QT_QPA_PLATFORM = 'offscreen'
    $arguments += '--headless', '--out', $(if ($Out) { $Out } else { "$build\demo" })
}
& "$build\bin\fernamt.exe" @arguments
exit $LASTEXITCODE
