@echo off
rem Starts Loopscope on the first Java 25 or newer that is found: JAVA_HOME, the JDK that the start-up
rem caches were made with, the usual places, the PATH.
setlocal EnableExtensions DisableDelayedExpansion
set "LIB=%~dp0..\lib"
set "JAVA="

if defined JAVA_HOME call :try "%JAVA_HOME%"
if not defined JAVA if exist "%LIB%\java-home" for /f "usebackq delims=" %%h in ("%LIB%\java-home") do call :try "%%h"
if not defined JAVA for /d %%h in ("%ProgramFiles%\Java\*" "%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Microsoft\*" "%ProgramFiles%\Zulu\*" "%ProgramFiles%\Amazon Corretto\*" "%USERPROFILE%\.jdks\*") do call :try "%%h"
if not defined JAVA for /f "delims=" %%j in ('where java 2^>nul') do call :try "%%~dpj.."
if not defined JAVA (
  echo loopscope: needs Java 25 or newer, and found none: install a JDK 25 or point JAVA_HOME at one. 1>&2
  exit /b 2
)

rem Commands and the window load different classes, so each has its own cache.
set "KIND=command"
if "%~1"=="" set "KIND=window"
if /i "%~x1"==".py" set "KIND=window"
rem What a command needs is loaded as the JVM's own classes are, which takes it less time for each.
rem JavaFX cannot be, and no command has any use for it.
set "BOOT="
if %KIND%==command for %%j in ("%LIB%\*.jar") do call :boot "%%~fj" "%%~nj"
if defined BOOT set "BOOT=-Xbootclasspath/a:"%BOOT%""
set "CACHE="
if exist "%LIB%\%KIND%.aot" set "CACHE=-XX:AOTCache="%LIB%\%KIND%.aot""

"%JAVA%" "@%LIB%\%KIND%.options" %CACHE% %LOOPSCOPE_JAVA_OPTIONS% %BOOT% -cp "%LIB%\loopscope.jar" loopscope.Main %*
exit /b %ERRORLEVEL%

:try
rem Takes the folder %1 if it holds a Java 25 or newer, by the file that every JDK has in it.
if defined JAVA exit /b
if not exist "%~1\bin\java.exe" exit /b
if not exist "%~1\release" exit /b
for /f "tokens=2 delims==" %%v in ('findstr /b "JAVA_VERSION=" "%~1\release"') do for /f "delims=.-+ " %%m in (%%v) do if %%~m GEQ 25 set "JAVA=%~1\bin\java.exe"
exit /b

:boot
rem Adds the jar %1, whose name without ending is %2, to what commands load.
set "NAME=%~2"
if "%NAME:~0,7%"=="javafx-" exit /b
if "%NAME:~0,4%"=="jfx-" exit /b
if "%NAME:~0,10%"=="atlantafx-" exit /b
if defined BOOT (set "BOOT=%BOOT%;%~1") else set "BOOT=%~1"
exit /b
