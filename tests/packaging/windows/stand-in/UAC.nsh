; Stands in for the plug-in UAC: whoever installs is an administrator already.
!ifndef STAND_IN_UAC
!define STAND_IN_UAC

!include LogicLib.nsh

!macro _UAC_IsAdmin _a _b _t _f
  !insertmacro _== 1 1 `${_t}` `${_f}`
!macroend
!define UAC_IsAdmin `"" UAC_IsAdmin ""`

!macro _UAC_IsInnerInstance _a _b _t _f
  !insertmacro _== 0 1 `${_t}` `${_f}`
!macroend
!define UAC_IsInnerInstance `"" UAC_IsInnerInstance ""`

!macro UAC_RunElevated
!macroend

!endif
