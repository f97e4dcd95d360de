; Stands in for the plug-in StdUtils, which electron-builder fetches: what of it the templates use, in plain NSIS.
!ifndef STAND_IN_STDUTILS
!define STAND_IN_STDUTILS

!include FileFunc.nsh

!macro standInTestParameter result name
  ; Calling a plug-in makes this folder, on which the templates rely.
  InitPluginsDir
  Push $0
  Push $1
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "--${name}" $1
  StrCpy ${result} "true"
  IfErrors 0 +2
  StrCpy ${result} "false"
  ClearErrors
  Pop $1
  Pop $0
!macroend
!define StdUtils.TestParameter "!insertmacro standInTestParameter"

!macro standInAllParameters result truncate
  ${GetParameters} ${result}
!macroend
!define StdUtils.GetAllParameters "!insertmacro standInAllParameters"

!macro standInParentPath result path
  ${GetParent} "${path}" ${result}
!macroend
!define StdUtils.GetParentPath "!insertmacro standInParentPath"

!macro standInExecShell result file verb arguments
!macroend
!define StdUtils.ExecShellAsUser "!insertmacro standInExecShell"

!endif
