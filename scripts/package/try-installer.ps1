# Tries the Windows installers on this very machine, which has to be one that nobody uses; as an administrator.
#   pwsh scripts/package/try-installer.ps1 -Folder release [-Keep]
# Installs and upgrades by the NSIS installer, and looks at what a clinic wrote and who may write it. With -Keep the program
# stays; otherwise it is removed, and the MSI is installed and removed as well.
param([Parameter(Mandatory)] [string] $Folder, [switch] $Keep)
$ErrorActionPreference = 'Stop'

$program = Join-Path $env:ProgramFiles 'Anteroom'
$clinic = Join-Path $env:ProgramData 'Anteroom'

function Invoke-Program([string] $File, [string[]] $Arguments) {
  $process = Start-Process -FilePath $File -ArgumentList $Arguments -Wait -PassThru
  if ($process.ExitCode -ne 0) { throw "$File $Arguments ended with $($process.ExitCode)." }
}

function Assert-That([bool] $Holds, [string] $What) {
  if (-not $Holds) { throw "It does not hold: $What" }
  Write-Output "holds: $What"
}

$setup = (Get-Item (Join-Path $Folder '*-setup.exe')).FullName
Invoke-Program $setup '/S'
Assert-That (Test-Path (Join-Path $program 'Anteroom.exe')) 'the program is installed for everybody'

$allowed = 'S-1-5-18', 'S-1-5-32-544'
$writing = [Security.AccessControl.FileSystemRights]'WriteData, AppendData, Delete, ChangePermissions, TakeOwnership'
$writers = (Get-Acl $clinic).Access |
  Where-Object { $_.AccessControlType -eq 'Allow' -and ($_.FileSystemRights -band $writing) } |
  ForEach-Object { $_.IdentityReference.Translate([Security.Principal.SecurityIdentifier]).Value } |
  Sort-Object -Unique
Assert-That (-not ($writers | Where-Object { $_ -notin $allowed })) "only the system and administrators write into $clinic ($writers)"

Remove-Item (Join-Path $clinic '*') -Recurse -Force
$config = '{ "clinicName": "Beside the program" }'
Set-Content (Join-Path $program 'kiosk.config.json') $config
New-Item (Join-Path $program 'sign-offs') -ItemType Directory -Force | Out-Null
Set-Content (Join-Path $program 'sign-offs/a.json') '[]'
Invoke-Program $setup '/S'
Assert-That ((Get-Content (Join-Path $clinic 'kiosk.config.json') -Raw).Trim() -eq $config) 'an upgrade keeps a config beside the program'
Assert-That (Test-Path (Join-Path $clinic 'sign-offs/a.json')) 'an upgrade keeps sign-offs beside the program'

if ($Keep) { exit 0 }

Invoke-Program (Join-Path $program 'Uninstall Anteroom.exe') '/S', "_?=$program"
Assert-That (-not (Test-Path (Join-Path $program 'Anteroom.exe'))) 'the program is removed'
Assert-That (Test-Path (Join-Path $clinic 'kiosk.config.json')) 'its removal keeps what a clinic wrote'

$msi = (Get-Item (Join-Path $Folder '*.msi')).FullName
Invoke-Program 'msiexec.exe' '/i', "`"$msi`"", '/qn'
Assert-That (Test-Path (Join-Path $program 'Anteroom.exe')) 'the MSI installs for everybody'
Invoke-Program 'msiexec.exe' '/x', "`"$msi`"", '/qn'
Assert-That (-not (Test-Path (Join-Path $program 'Anteroom.exe'))) 'the MSI removes the program'
