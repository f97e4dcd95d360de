/**
 * What a machine tells its browser where somebody shows the kiosk on the preview and stands beside it: a file of managed policy,
 * which the browser reads by itself and no user can change. It takes away what neither page nor app can: printing, downloads,
 * dialogs of files, private windows, extensions, and every address but the kiosk's own.
 *
 * Tools for developers cannot be taken away so: the preview steers the browser by them. The app denies their keys.
 */
import { posix } from 'node:path';

/** Values of Chromium's own policies: 2 denies a permission, 3 all downloads. See https://chromeenterprise.google/policies/ */
const denied = 2;
const allDownloads = 3;
const disabled = 1;

/** @param pages the only addresses that may be shown. */
export function managedPolicy(pages: readonly string[]): Record<string, unknown> {
  return {
    URLBlocklist: ['*'],
    URLAllowlist: pages,
    IncognitoModeAvailability: disabled,
    BrowserGuestModeEnabled: false,
    BrowserAddPersonEnabled: false,
    BrowserSignin: 0,
    PrintingEnabled: false,
    DownloadRestrictions: allDownloads,
    AllowFileSelectionDialogs: false,
    ExtensionSettings: { '*': { installation_mode: 'blocked' } },
    BookmarkBarEnabled: false,
    EditBookmarksEnabled: false,
    SavingBrowserHistoryDisabled: true,
    TaskManagerEndProcessEnabled: false,
    PasswordManagerEnabled: false,
    TranslateEnabled: false,
    SpellcheckEnabled: false,
    SearchSuggestEnabled: false,
    NetworkPredictionOptions: denied,
    MetricsReportingEnabled: false,
    PromotionsEnabled: false,
    BackgroundModeEnabled: false,
    DefaultPopupsSetting: denied,
    DefaultNotificationsSetting: denied,
    DefaultGeolocationSetting: denied,
    DefaultSensorsSetting: denied,
    DefaultWebBluetoothGuardSetting: denied,
    DefaultWebHidGuardSetting: denied,
    DefaultSerialGuardSetting: denied,
    DefaultWebUsbGuardSetting: denied,
    VideoCaptureAllowed: false,
    AudioCaptureAllowed: false,
    ScreenCaptureAllowed: false,
  };
}

/** Where a browser of Linux reads its managed policy, by the name of its program. */
export function policyFolder(browser: string): string {
  const name = posix.basename(browser);
  if (name.startsWith('google-chrome')) return '/etc/opt/chrome/policies/managed';
  if (name.startsWith('microsoft-edge')) return '/etc/opt/edge/policies/managed';
  return '/etc/chromium/policies/managed';
}
