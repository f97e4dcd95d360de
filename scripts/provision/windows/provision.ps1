<#
.SYNOPSIS
Makes a Windows PC a kiosk, or undoes that. docs/installing-windows.md says what each part is for.

.DESCRIPTION
Run it as administrator. It may be run again at any time. What was there before is written to
%ProgramData%\Anteroom\provisioned.json, and -Undo puts exactly that back. With -WhatIf nothing is changed.

.PARAMETER User
The local account of the kiosk. It is made if it is not there, as an ordinary user.

.PARAMETER Shell
ShellLauncher: Windows' own feature (Enterprise, Education, IoT Enterprise). UserShell: shell.ps1 in place of the desktop, on
every edition. Auto: the first that this edition has.

.EXAMPLE
powershell -ExecutionPolicy Bypass -File provision.ps1 -WhatIf
#>
[CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Low')]
param(
  [ValidatePattern('^[A-Za-z][A-Za-z0-9_-]{0,19}$')]
  [string] $User = 'Anteroom',
  [ValidateSet('Auto', 'ShellLauncher', 'UserShell')]
  [string] $Shell = 'Auto',
  [switch] $Undo
)

Set-StrictMode -Version 3.0
$ErrorActionPreference = 'Stop'

$here = Split-Path -Parent $MyInvocation.MyCommand.Path
$program = Join-Path $env:ProgramFiles 'Anteroom\Anteroom.exe'
$folder = Join-Path $env:ProgramData 'Anteroom'
$record = Join-Path $folder 'provisioned.json'
$hive = 'HKEY_USERS\AnteroomKiosk'
$embedded = 'root\standardcimv2\embedded'

# Exit codes of the kiosk after which it must not be started again: 78 a wrong command line, 79 staff ended it.
$stays = @(78, 79)

# For the whole machine. Policies of Windows; each can be set by group policy instead.
$machine = @(
  @{ Key = 'SOFTWARE\Policies\Microsoft\Windows\EdgeUI'; Name = 'AllowEdgeSwipe'; Type = 'DWord'; Value = 0; Why = 'swipes from the edge' }
  @{ Key = 'SOFTWARE\Policies\Microsoft\Windows\WindowsUpdate'; Name = 'SetActiveHours'; Type = 'DWord'; Value = 1; Why = 'updates at night' }
  @{ Key = 'SOFTWARE\Policies\Microsoft\Windows\WindowsUpdate'; Name = 'ActiveHoursStart'; Type = 'DWord'; Value = 5; Why = 'updates at night' }
  @{ Key = 'SOFTWARE\Policies\Microsoft\Windows\WindowsUpdate'; Name = 'ActiveHoursEnd'; Type = 'DWord'; Value = 23; Why = 'updates at night' }
  @{ Key = 'SOFTWARE\Policies\Microsoft\Windows\System'; Name = 'DisableLockScreenAppNotifications'; Type = 'DWord'; Value = 1; Why = 'messages' }
  @{ Key = 'SOFTWARE\Policies\Microsoft\Windows\Personalization'; Name = 'NoLockScreen'; Type = 'DWord'; Value = 1; Why = 'lock screen' }
  @{ Key = 'SOFTWARE\Policies\Microsoft\Windows\Windows Error Reporting'; Name = 'DontShowUI'; Type = 'DWord'; Value = 1; Why = 'messages of crashes' }
  @{ Key = 'SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\Explorer'; Name = 'NoDriveTypeAutoRun'; Type = 'DWord'; Value = 255; Why = 'storage that is plugged in' }
  @{ Key = 'SYSTEM\CurrentControlSet\Services\USBSTOR'; Name = 'Start'; Type = 'DWord'; Value = 4; Why = 'storage that is plugged in' }
)

# For the kiosk's account alone.
$account = @(
  @{ Key = 'SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System'; Name = 'DisableTaskMgr'; Type = 'DWord'; Value = 1; Why = 'task manager' }
  @{ Key = 'SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System'; Name = 'DisableLockWorkstation'; Type = 'DWord'; Value = 1; Why = 'Win+L' }
  @{ Key = 'SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System'; Name = 'DisableChangePassword'; Type = 'DWord'; Value = 1; Why = 'Ctrl+Alt+Del' }
  @{ Key = 'SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\Explorer'; Name = 'NoLogoff'; Type = 'DWord'; Value = 1; Why = 'Ctrl+Alt+Del' }
  @{ Key = 'SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\Explorer'; Name = 'NoWinKeys'; Type = 'DWord'; Value = 1; Why = 'Windows key' }
  @{ Key = 'SOFTWARE\Policies\Microsoft\Windows\CurrentVersion\PushNotifications'; Name = 'NoToastApplicationNotification'; Type = 'DWord'; Value = 1; Why = 'messages' }
  @{ Key = 'Control Panel\Accessibility\StickyKeys'; Name = 'Flags'; Type = 'String'; Value = '506'; Why = 'sticky keys' }
  @{ Key = 'Control Panel\Accessibility\ToggleKeys'; Name = 'Flags'; Type = 'String'; Value = '58'; Why = 'toggle keys' }
  @{ Key = 'Control Panel\Accessibility\Keyboard Response'; Name = 'Flags'; Type = 'String'; Value = '122'; Why = 'filter keys' }
  @{ Key = 'Control Panel\Desktop'; Name = 'ScreenSaveActive'; Type = 'String'; Value = '0'; Why = 'screen saver' }
  @{ Key = 'Control Panel\Cursors'; Name = 'ContactVisualization'; Type = 'DWord'; Value = 0; Why = 'touch feedback' }
  @{ Key = 'Control Panel\Cursors'; Name = 'GestureVisualization'; Type = 'DWord'; Value = 0; Why = 'touch feedback' }
  @{ Key = 'SOFTWARE\Microsoft\Wisp\Touch'; Name = 'TouchGate'; Type = 'DWord'; Value = 0; Why = 'gestures with three and four fingers' }
)

# What Keyboard Filter holds back, for everybody but administrators.
$keys = @(
  'Win', 'Alt+F4', 'Alt+Tab', 'Alt+Esc', 'Alt+Space', 'Ctrl+Esc', 'Ctrl+F4', 'Ctrl+Tab', 'Ctrl+Alt+Del', 'Ctrl+Alt+Esc',
  'Shift+Ctrl+Esc', 'Win+L', 'Win+D', 'Win+E', 'Win+R', 'Win+U', 'Win+Tab', 'Win+M', 'Win+F1', 'Win+Enter', 'Win+Break',
  'LShift+LAlt+PrintScrn', 'LShift+LAlt+NumLock'
)

function Test-Admin {
  $me = [Security.Principal.WindowsPrincipal] [Security.Principal.WindowsIdentity]::GetCurrent()
  return $me.IsInRole([Security.Principal.WindowsBuiltInRole]::Administrator)
}

function Read-Record {
  if (Test-Path $record) { return @(Get-Content $record -Raw | ConvertFrom-Json) }
  return @()
}

# Notes what there was, once: a second run must not take its own work for what was there before.
function Add-Record([hashtable] $entry) {
  $known = @(Read-Record)
  $same = @($known | Where-Object { $_.What -eq $entry.What -and $_.Path -eq $entry.Path -and $_.Name -eq $entry.Name })
  if ($same.Count -gt 0) { return }
  ConvertTo-Json -Depth 4 -InputObject @($known + [pscustomobject] $entry) | Set-Content $record -Encoding UTF8
}

function Get-Setting([string] $path, [string] $name) {
  $item = Get-ItemProperty -Path $path -Name $name -ErrorAction SilentlyContinue
  if ($null -eq $item) { return $null }
  return $item.$name
}

function Set-Setting([string] $root, [hashtable] $setting) {
  $path = "Registry::$root\$($setting.Key)"
  $before = Get-Setting $path $setting.Name
  if ($before -eq $setting.Value) { return }
  if (-not $PSCmdlet.ShouldProcess("$root\$($setting.Key)\$($setting.Name)", "set to $($setting.Value) ($($setting.Why))")) { return }
  Add-Record @{ What = 'setting'; Path = $path; Name = $setting.Name; Type = $setting.Type; Before = $before }
  if (-not (Test-Path $path)) { New-Item -Path $path -Force | Out-Null }
  New-ItemProperty -Path $path -Name $setting.Name -PropertyType $setting.Type -Value $setting.Value -Force | Out-Null
}

function New-Account {
  if (Get-LocalUser -Name $User -ErrorAction SilentlyContinue) { return }
  if (-not $PSCmdlet.ShouldProcess($User, 'make an ordinary account for the kiosk')) { return }
  $bytes = New-Object byte[] 32
  [Security.Cryptography.RandomNumberGenerator]::Create().GetBytes($bytes)
  $secret = ConvertTo-SecureString ([Convert]::ToBase64String($bytes)) -AsPlainText -Force
  New-LocalUser -Name $User -Password $secret -FullName 'Anteroom kiosk' -PasswordNeverExpires -UserMayNotChangePassword | Out-Null
  # The group of users by its id, because its name is translated.
  Add-LocalGroupMember -SID 'S-1-5-32-545' -Member $User
  Add-Record @{ What = 'account'; Path = $User; Name = ''; Type = ''; Before = $null }
  # A first process makes the account's profile, into which its settings are written.
  $me = New-Object Management.Automation.PSCredential("$env:COMPUTERNAME\$User", $secret)
  Start-Process -FilePath "$env:SystemRoot\System32\cmd.exe" -ArgumentList '/c exit' -Credential $me -LoadUserProfile -Wait -WorkingDirectory $env:SystemRoot
}

# Runs something while the settings of the kiosk's account are at $hive.
function Use-Account([scriptblock] $what) {
  $local = Get-LocalUser -Name $User -ErrorAction SilentlyContinue
  if ($null -eq $local) { Write-Verbose "There is no account $User yet."; return }
  $list = 'Registry::HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\Windows NT\CurrentVersion\ProfileList'
  $profilePath = Get-Setting "$list\$($local.SID)" 'ProfileImagePath'
  if ($null -eq $profilePath) { Write-Warning "$User has no profile yet. Log in as $User once, then run this again."; return }
  & reg.exe load $hive (Join-Path $profilePath 'NTUSER.DAT') | Out-Null
  if ($LASTEXITCODE -ne 0) { Write-Warning "The settings of $User are in use. Log $User off, then run this again."; return }
  try { & $what }
  finally {
    # Handles that PowerShell still holds would keep it loaded.
    [GC]::Collect()
    [GC]::WaitForPendingFinalizers()
    & reg.exe unload $hive | Out-Null
  }
}

function Test-Feature([string] $name) {
  $found = Get-WindowsOptionalFeature -Online -FeatureName $name -ErrorAction SilentlyContinue
  return $null -ne $found
}

function Enable-Feature([string] $name) {
  $found = Get-WindowsOptionalFeature -Online -FeatureName $name
  if ($found.State -eq 'Enabled') { return }
  if (-not $PSCmdlet.ShouldProcess($name, 'switch the feature on')) { return }
  Add-Record @{ What = 'feature'; Path = $name; Name = ''; Type = ''; Before = $null }
  Enable-WindowsOptionalFeature -Online -FeatureName $name -All -NoRestart | Out-Null
}

function Set-ShellLauncher {
  Enable-Feature 'Client-EmbeddedShellLauncher'
  if (-not $PSCmdlet.ShouldProcess($User, "show $program in place of the desktop, by Shell Launcher")) { return }
  $wesl = [wmiclass] "\\localhost\${embedded}:WESL_UserSetting"
  $sid = (Get-LocalUser -Name $User).SID.Value
  Add-Record @{ What = 'shell'; Path = $sid; Name = ''; Type = ''; Before = $null }
  # Everybody else keeps the desktop. 0: start the shell again, 3: do nothing.
  $wesl.SetDefaultShell('explorer.exe', 0) | Out-Null
  $wesl.RemoveCustomShell($sid) | Out-Null
  $wesl.SetCustomShell($sid, "`"$program`"", $stays, @(3, 3), 0) | Out-Null
  $wesl.SetEnabled($true) | Out-Null
}

function Set-UserShell {
  $line = "powershell.exe -NoProfile -NoLogo -WindowStyle Hidden -ExecutionPolicy Bypass -File `"$(Join-Path $here 'shell.ps1')`""
  Set-Setting $hive @{ Key = 'SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System'; Name = 'Shell'; Type = 'String'; Value = $line; Why = 'the kiosk in place of the desktop' }
}

function Set-KeyboardFilter {
  Enable-Feature 'Client-KeyboardFilter'
  if (-not $PSCmdlet.ShouldProcess('Keyboard Filter', "hold back $($keys.Count) keys of the system")) { return }
  foreach ($key in $keys) {
    $found = Get-CimInstance -Namespace $embedded -ClassName WEKF_PredefinedKey -Filter "Id = '$key'"
    if ($null -eq $found) { Write-Warning "Keyboard Filter knows no key $key."; continue }
    if ($found.Enabled) { continue }
    Add-Record @{ What = 'key'; Path = $key; Name = ''; Type = ''; Before = $null }
    Set-CimInstance -InputObject $found -Property @{ Enabled = $true }
  }
}

function Set-Firewall {
  if (Get-NetFirewallRule -Name 'Anteroom-out' -ErrorAction SilentlyContinue) { return }
  if (-not $PSCmdlet.ShouldProcess($program, 'let it reach no network')) { return }
  New-NetFirewallRule -Name 'Anteroom-out' -DisplayName 'Anteroom reaches no network' -Direction Outbound -Action Block -Program $program | Out-Null
  Add-Record @{ What = 'rule'; Path = 'Anteroom-out'; Name = ''; Type = ''; Before = $null }
}

function Install-Kiosk {
  if (-not (Test-Path $program)) { throw "There is no $program. Install the kiosk first: anteroom-VERSION-win-x64-setup.exe /S" }
  if (-not $WhatIfPreference) { New-Item -ItemType Directory -Path $folder -Force | Out-Null }
  New-Account
  foreach ($setting in $machine) { Set-Setting 'HKEY_LOCAL_MACHINE' $setting }
  $way = $Shell
  if ($way -eq 'Auto') { $way = if (Test-Feature 'Client-EmbeddedShellLauncher') { 'ShellLauncher' } else { 'UserShell' } }
  Use-Account {
    foreach ($setting in $account) { Set-Setting $hive $setting }
    if ($way -eq 'UserShell') { Set-UserShell }
  }
  if ($way -eq 'ShellLauncher') { Set-ShellLauncher }
  if (Test-Feature 'Client-KeyboardFilter') { Set-KeyboardFilter }
  else { Write-Warning 'This edition of Windows has no Keyboard Filter: a keyboard that is plugged in reaches Ctrl+Alt+Del. Plug none in, and close the ports.' }
  Set-Firewall
  Set-Setting 'HKEY_LOCAL_MACHINE' @{ Key = 'SOFTWARE\Anteroom'; Name = 'Shell'; Type = 'String'; Value = $way; Why = 'for the Lock check' }
  Set-Setting 'HKEY_LOCAL_MACHINE' @{ Key = 'SOFTWARE\Anteroom'; Name = 'Firewall'; Type = 'DWord'; Value = 1; Why = 'for the Lock check' }
  Write-Output "Done, with $way. Set up the logon of $User by itself (see installing-windows.md), restart, and ask: Anteroom.exe --lock-check"
}

function Undo-Entry($entry) {
  switch ($entry.What) {
    'setting' {
      if (-not (Test-Path $entry.Path)) { return }
      if ($null -eq $entry.Before) { Remove-ItemProperty -Path $entry.Path -Name $entry.Name -ErrorAction SilentlyContinue }
      else { New-ItemProperty -Path $entry.Path -Name $entry.Name -PropertyType $entry.Type -Value $entry.Before -Force | Out-Null }
    }
    'key' {
      $found = Get-CimInstance -Namespace $embedded -ClassName WEKF_PredefinedKey -Filter "Id = '$($entry.Path)'"
      if ($null -ne $found) { Set-CimInstance -InputObject $found -Property @{ Enabled = $false } }
    }
    'shell' {
      $wesl = [wmiclass] "\\localhost\${embedded}:WESL_UserSetting"
      $wesl.RemoveCustomShell($entry.Path) | Out-Null
      $wesl.SetEnabled($false) | Out-Null
    }
    'rule' { Remove-NetFirewallRule -Name $entry.Path -ErrorAction SilentlyContinue }
    'feature' { Disable-WindowsOptionalFeature -Online -FeatureName $entry.Path -NoRestart | Out-Null }
    'account' { Remove-LocalUser -Name $entry.Path -ErrorAction SilentlyContinue }
  }
}

function Uninstall-Kiosk {
  $entries = @(Read-Record)
  if ($entries.Count -eq 0) {
    Write-Output 'Nothing to undo: this PC was not made a kiosk by provision.ps1.'
    return
  }
  [array]::Reverse($entries)
  # Settings of the account first, while it is there; the account and the features last.
  $own = @($entries | Where-Object { $_.What -eq 'setting' -and $_.Path -like "*$hive*" })
  $others = @($entries | Where-Object { $own -notcontains $_ -and $_.What -notin @('account', 'feature') })
  $last = @($entries | Where-Object { $_.What -in @('feature', 'account') })
  Use-Account { foreach ($entry in $own) { if ($PSCmdlet.ShouldProcess("$($entry.Path) $($entry.Name)", 'put back')) { Undo-Entry $entry } } }
  foreach ($entry in $others + $last) {
    if ($PSCmdlet.ShouldProcess("$($entry.Path) $($entry.Name)", 'put back')) { Undo-Entry $entry }
  }
  if ($PSCmdlet.ShouldProcess($record, 'forget what was done')) { Remove-Item $record }
  Write-Output 'Done. Switch off the logon by itself, and restart.'
}

if (-not (Test-Admin)) { throw 'Run this as administrator.' }
if ($Undo) { Uninstall-Kiosk } else { Install-Kiosk }
