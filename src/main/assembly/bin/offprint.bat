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
"%JAVA_COMMAND%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -cp "%OFFPRINT_DIR%\lib\*" org.offprint.Main %*
exit /b %ERRORLEVEL%
