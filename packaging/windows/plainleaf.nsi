; Plainleaf's setup for Windows. Made by packaging/kit, which defines VERSION, PAYLOAD, ICON, OUT, REMOVE, LICENCE
; and, if there is a key, SIGN (a command for the uninstaller).
; Silent: /S, with /AllUsers or /CurrentUser, and /D=C:\folder last. Run the same version again to repair.
Target amd64-unicode ; the usual 32-bit stub installs nothing where only 64-bit programs run
Unicode true
ManifestDPIAware true
SetDateSave off
!ifdef FAST
  SetCompressor zlib
!else
  SetCompressor /SOLID lzma
  SetCompressorDictSize 64
!endif

!define APP "Plainleaf"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Plainleaf"
!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_MUI
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_USE_PROGRAMFILES64
!define MULTIUSER_INSTALLMODE_INSTDIR "Plainleaf"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_KEY "Software\Plainleaf"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_VALUENAME "InstallDir"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_KEY "Software\Plainleaf"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_VALUENAME "InstallDir"
!define MULTIUSER_INSTALLMODE_FUNCTION in64
!define MULTIUSER_INSTALLMODE_UNFUNCTION un.in64
!include "MultiUser.nsh"
!include "MUI2.nsh"
!include "FileFunc.nsh"
!include "WinVer.nsh"
!include "x64.nsh"

Name "${APP}"
OutFile "${OUT}"
BrandingText "Plainleaf ${VERSION}"
VIProductVersion "${VERSION}.0"
VIFileVersion "${VERSION}.0"
VIAddVersionKey ProductName "${APP}"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey CompanyName "The Plainleaf developers"
VIAddVersionKey FileDescription "Plainleaf setup"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey LegalCopyright "2026 The Plainleaf developers"
!ifdef SIGN
  !uninstfinalize '${SIGN}'
!endif

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_LANGDLL_ALWAYSSHOW
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_LICENSE "${LICENCE}"
!insertmacro MULTIUSER_PAGE_INSTALLMODE
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_RUN "$INSTDIR\Plainleaf.exe"
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_RESERVEFILE_LANGDLL

LangString TOO_OLD ${LANG_ENGLISH} "Plainleaf needs 64-bit Windows 10 (version 1809) or newer."
LangString TOO_OLD ${LANG_SPANISH} "Plainleaf necesita Windows 10 de 64 bits (versión 1809) o uno más nuevo."
LangString IN_USE ${LANG_ENGLISH} "Plainleaf is open. Close it, and start this again."
LangString IN_USE ${LANG_SPANISH} "Plainleaf está abierto. Ciérrelo y empiece de nuevo."
LangString SETTINGS ${LANG_ENGLISH} "Remove your settings (text size, colours) too?"
LangString SETTINGS ${LANG_SPANISH} "¿Quitar también sus ajustes (tamaño del texto, colores)?"
LangString LIBRARY ${LANG_ENGLISH} "Plainleaf library"
LangString LIBRARY ${LANG_SPANISH} "Biblioteca de Plainleaf"

Function in64
  SetRegView 64
FunctionEnd
Function un.in64
  SetRegView 64
FunctionEnd

; the program can't be replaced or removed while it runs
!macro NotWhileOpen
  ClearErrors
  ${If} ${FileExists} "$INSTDIR\Plainleaf.exe"
    FileOpen $0 "$INSTDIR\Plainleaf.exe" a
    ${If} ${Errors}
      MessageBox MB_ICONSTOP "$(IN_USE)" /SD IDOK
      SetErrorLevel 4
      Abort
    ${EndIf}
    FileClose $0
  ${EndIf}
!macroend

Function .onInit
  SetRegView 64
  ${IfNot} ${RunningX64}
  ${OrIfNot} ${AtLeastWin10}
  ${OrIfNot} ${AtLeastBuild} 17763
    MessageBox MB_ICONSTOP "$(TOO_OLD)" /SD IDOK
    SetErrorLevel 3
    Abort
  ${EndIf}
  !insertmacro MULTIUSER_INIT
  !insertmacro MUI_LANGDLL_DISPLAY
FunctionEnd

Function un.onInit
  SetRegView 64
  !insertmacro MULTIUSER_UNINIT
FunctionEnd

!macro RemoveProgram
  !include "${REMOVE}"
  Delete "$INSTDIR\uninstall.exe"
!macroend

Section "Plainleaf"
  !insertmacro NotWhileOpen
  ; what an older version had and this one hasn't must not stay behind
  ${If} ${FileExists} "$INSTDIR\launch.py"
    RMDir /r "$INSTDIR\Lib"
    RMDir /r "$INSTDIR\licences"
    Delete "$INSTDIR\*.dll"
    Delete "$INSTDIR\*.pyd"
    Delete "$INSTDIR\python*.zip"
  ${EndIf}
  SetOutPath "$INSTDIR"
  File /r "${PAYLOAD}/*.*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\Plainleaf.lnk" "$INSTDIR\Plainleaf.exe"
  WriteRegStr SHCTX "Software\Plainleaf" "InstallDir" "$INSTDIR"
  WriteRegStr SHCTX "Software\Classes\.plainleaf" "" "Plainleaf.Library"
  WriteRegStr SHCTX "Software\Classes\Plainleaf.Library" "" "$(LIBRARY)"
  WriteRegStr SHCTX "Software\Classes\Plainleaf.Library\DefaultIcon" "" "$INSTDIR\Plainleaf.exe,0"
  WriteRegStr SHCTX "Software\Classes\Plainleaf.Library\shell\open\command" "" '"$INSTDIR\Plainleaf.exe" "%1"'
  WriteRegStr SHCTX "Software\Classes\plainleaf" "" "URL:Plainleaf"
  WriteRegStr SHCTX "Software\Classes\plainleaf" "URL Protocol" ""
  WriteRegStr SHCTX "Software\Classes\plainleaf\shell\open\command" "" '"$INSTDIR\Plainleaf.exe" "%1"'
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayName" "${APP}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "Publisher" "The Plainleaf developers"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\Plainleaf.exe"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode'
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S /$MultiUser.InstallMode'
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  IntFmt $0 "0x%08X" $0
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "EstimatedSize" "$0"
SectionEnd

Section "Uninstall"
  !insertmacro NotWhileOpen
  !insertmacro RemoveProgram
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Plainleaf.lnk"
  DeleteRegKey SHCTX "${UNINSTALL_KEY}"
  DeleteRegKey SHCTX "Software\Plainleaf"
  DeleteRegKey SHCTX "Software\Classes\.plainleaf"
  DeleteRegKey SHCTX "Software\Classes\Plainleaf.Library"
  DeleteRegKey SHCTX "Software\Classes\plainleaf"
  SetShellVarContext current
  ${If} ${FileExists} "$LOCALAPPDATA\plainleaf\*.*"
    MessageBox MB_YESNO|MB_DEFBUTTON2 "$(SETTINGS)" /SD IDNO IDNO keep
    RMDir /r "$LOCALAPPDATA\plainleaf"
    keep:
  ${EndIf}
SectionEnd
