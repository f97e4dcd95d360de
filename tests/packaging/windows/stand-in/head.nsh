; What electron-builder writes before its templates for a per-machine installer, as far as they need it.
Unicode true
SetCompressor zlib
!define APP_ID org.anteroom.kiosk
!define APP_GUID 00000000-0000-5000-8000-000000000001
!define UNINSTALL_APP_KEY ${APP_GUID}
!define PRODUCT_NAME Anteroom
!define PRODUCT_FILENAME Anteroom
!define APP_FILENAME Anteroom
!define APP_DESCRIPTION kiosk
!define VERSION 1.0.0
!define SHORTCUT_NAME Anteroom
!define UNINSTALL_DISPLAY_NAME Anteroom
!define APP_64
!define INSTALL_MODE_PER_ALL_USERS
!define INSTALL_MODE_PER_ALL_USERS_REQUIRED
!define DO_NOT_CREATE_DESKTOP_SHORTCUT
!define DO_NOT_CREATE_START_MENU_SHORTCUT

!include StdUtils.nsh
!macro addLangs
  !insertmacro MUI_LANGUAGE "English"
  LangString uninstallFailed 1033 "uninstallFailed"
  LangString appCannotBeClosed 1033 "appCannotBeClosed"
  LangString x64WinRequired 1033 "x64WinRequired"
  LangString win7Required 1033 "win7Required"
!macroend

; No kiosk runs where this is tried out.
!macro customCheckAppRunning
!macroend
