; electron-builder includes this file in the Windows installer and uninstaller (nsis.include) and inserts the macros
; `customInit`, `customInstall` and `customUnInstall` at the places of its own templates that are named below.
;
; What a clinic wrote lives in %ProgramData%\Anteroom. An upgrade runs the old uninstaller, and that empties the
; program's folder; so whatever lies there and is not the program's is copied before.

!include FileFunc.nsh
!include WordFunc.nsh
!include LogicLib.nsh

!define CLINIC_FOLDER "$APPDATA\Anteroom"

; Makes the clinic's folder, which administrators and the system write and everybody reads.
; Any user may make a folder in %ProgramData%. One who made this before would own it, or lead it elsewhere by a link;
; so a link is removed, and an owner replaced. The groups are named by their ids, because their names are translated.
!macro makeClinicFolder
  SetShellVarContext all
  ${GetFileAttributes} "${CLINIC_FOLDER}" "REPARSE_POINT" $R0
  ${If} $R0 == 1
    RMDir "${CLINIC_FOLDER}"
  ${EndIf}
  CreateDirectory "${CLINIC_FOLDER}"
  nsExec::Exec '"$SYSDIR\icacls.exe" "${CLINIC_FOLDER}" /setowner *S-1-5-32-544 /T /L /C /Q'
  Pop $R0
  nsExec::Exec '"$SYSDIR\icacls.exe" "${CLINIC_FOLDER}" /inheritance:r /grant:r *S-1-5-18:(OI)(CI)F *S-1-5-32-544:(OI)(CI)F *S-1-5-32-545:(OI)(CI)RX /L /Q'
  Pop $R1
  ; What was in it before forgets its own rights and takes those of the folder.
  nsExec::Exec '"$SYSDIR\icacls.exe" "${CLINIC_FOLDER}\*" /reset /T /L /C /Q'
  Pop $R2
  ${If} $R0 != 0
  ${OrIf} $R1 != 0
    MessageBox MB_OK|MB_ICONEXCLAMATION "${CLINIC_FOLDER} may be writable by more than administrators. Look at its rights." /SD IDOK
  ${EndIf}
!macroend

; Copies what is not the program's out of the program's folder. What has a namesake in the clinic's folder is put in
; "found beside the program" there, because the kiosk already reads the other. Ends the installer or uninstaller when
; something cannot be copied: nothing has been removed by then.
!macro keepWhatTheClinicWrote
  SetShellVarContext all
  StrCpy $R5 "no"
  FindFirst $R3 $R4 "$INSTDIR\*.*"
  ${DoUntil} $R4 == ""
    ${GetFileExt} "$R4" $R6
    ${If} $R4 == "."
    ${OrIf} $R4 == ".."
    ${OrIf} $R6 == "exe"
    ${OrIf} $R6 == "dll"
    ${OrIf} $R6 == "pak"
    ${OrIf} $R6 == "bin"
    ${OrIf} $R6 == "dat"
    ${OrIf} $R4 == "locales"
    ${OrIf} $R4 == "resources"
    ${OrIf} $R4 == "version"
    ${OrIf} $R4 == "LICENSE.electron.txt"
    ${OrIf} $R4 == "LICENSES.chromium.html"
    ${OrIf} $R4 == "vk_swiftshader_icd.json"
    ${OrIf} $R4 == "uninstallerIcon.ico"
      Nop
    ${Else}
      ${If} $R5 == "no"
        StrCpy $R5 "yes"
        !insertmacro makeClinicFolder
      ${EndIf}
      StrCpy $R7 "${CLINIC_FOLDER}"
      ${If} ${FileExists} "${CLINIC_FOLDER}\$R4"
        StrCpy $R7 "${CLINIC_FOLDER}\found beside the program"
        CreateDirectory "$R7"
      ${EndIf}
      ClearErrors
      CopyFiles /SILENT "$INSTDIR\$R4" "$R7"
      ${If} ${Errors}
      ${OrIfNot} ${FileExists} "$R7\$R4"
        FindClose $R3
        MessageBox MB_OK|MB_ICONSTOP "$INSTDIR\$R4 cannot be copied to $R7. Nothing has been changed. Copy it by hand, then start again." /SD IDOK
        SetErrorLevel 2
        Quit
      ${EndIf}
    ${EndIf}
    FindNext $R3 $R4
  ${Loop}
  FindClose $R3
!macroend

; Ends the installer where a newer version is installed: an older kiosk does not know the records of a newer one, and its
; content may be what was corrected. Nothing has been changed by then.
!macro refuseOlderVersion
  ReadRegStr $R0 HKLM "${UNINSTALL_REGISTRY_KEY}" "DisplayVersion"
  ${If} $R0 != ""
    ${VersionCompare} "$R0" "${VERSION}" $R1
    ${If} $R1 == 1
      MessageBox MB_OK|MB_ICONSTOP "Version $R0 is installed, and this is ${VERSION}. Nothing has been changed. To go back on purpose, remove Anteroom first; settings and records stay." /SD IDOK
      SetErrorLevel 3
      Quit
    ${EndIf}
  ${EndIf}
!macroend

; At the start of the installer, when $INSTDIR is known and before the old uninstaller runs.
!macro customInit
  !insertmacro refuseOlderVersion
  !insertmacro keepWhatTheClinicWrote
!macroend

; When the new program is in place.
!macro customInstall
  !insertmacro makeClinicFolder
!macroend

; At the start of the uninstaller. In an upgrade the new installer has copied everything already.
!macro customUnInstall
  ${IfNot} ${isUpdated}
    !insertmacro keepWhatTheClinicWrote
  ${EndIf}
!macroend
