<#
.SYNOPSIS
The shell of the kiosk's account where Windows has no Shell Launcher: starts the kiosk again whatever it ends with, but for
78 (a wrong command line) and 79 (staff ended it), after which only a new logon starts it.
#>
Set-StrictMode -Version 3.0
$program = Join-Path $env:ProgramFiles 'Anteroom\Anteroom.exe'
$env:ANTEROOM_SUPERVISED = '1'
$stays = @(78, 79)
do {
  $code = 70
  try {
    $kiosk = Start-Process -FilePath $program -PassThru -Wait
    $code = $kiosk.ExitCode
  }
  catch {
    # An upgrade may be replacing the program just now.
    $code = 70
  }
  Start-Sleep -Seconds 2
} while ($stays -notcontains $code)
