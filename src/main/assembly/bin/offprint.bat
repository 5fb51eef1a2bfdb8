@echo off
rem Starts Offprint with a Java 25 or newer, from any folder.
setlocal
set "OFFPRINT_DIR=%~dp0.."
set "JAVA_COMMAND=java"
if defined JAVA_HOME set "JAVA_COMMAND=%JAVA_HOME%\bin\java.exe"
if defined OFFPRINT_JAVA_HOME set "JAVA_COMMAND=%OFFPRINT_JAVA_HOME%\bin\java.exe"
set "MAJOR=0"
for /f tokens^=2^ delims^=.-_^" %%v in ('""%JAVA_COMMAND%" -version 2>&1"') do if "%MAJOR%"=="0" set "MAJOR=%%v" & goto :versioned
:versioned
if %MAJOR% LSS 25 (
  echo offprint: Java 25 or newer is needed and none was found: install one, for example Eclipse Temurin 25 from https://adoptium.net, or name its folder in OFFPRINT_JAVA_HOME. 1>&2
  exit /b 1
)
rem See the script for other systems on what follows.
set "COMPILERS="
set "CACHE=window"
:words
if "%~1"=="" goto :worded
for %%w in (list search show highlights delete completion -h --help -V --version) do if "%~1"=="%%w" set "CACHE=commands" & set "COMPILERS=-XX:TieredStopAtLevel=1"
for %%w in (add refresh extract check backup restore) do if "%~1"=="%%w" set "CACHE=commands"
shift /1
goto :words
:worded
set "CACHE_OPTIONS="
if exist "%OFFPRINT_DIR%\lib\%CACHE%.aot" set CACHE_OPTIONS="-XX:AOTCache=%OFFPRINT_DIR%\lib\%CACHE%.aot" -Xlog:aot*=off -Xlog:cds*=off
if defined JAVA_TOOL_OPTIONS set "CACHE_OPTIONS="
if defined JDK_JAVA_OPTIONS set "CACHE_OPTIONS="
"%JAVA_COMMAND%" -XX:+UseSerialGC %COMPILERS% %CACHE_OPTIONS% --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -cp "%OFFPRINT_DIR%\lib\offprint.jar" org.offprint.Main %*
exit /b %ERRORLEVEL%
