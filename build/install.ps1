<#
.SYNOPSIS
    Copies NT8Bridge into NinjaTrader 8, for those whose import fails.
.DESCRIPTION
    Takes the import archive apart as NinjaTrader would: scripts into bin\Custom, libraries beside them, and the reference to
    NT8Bridge.dll into Config.xml. What was there before goes into a backup folder. -Uninstall takes everything out again.
.PARAMETER Zip
    NT8Bridge-<version>.zip. Without it: the only one beside this script or in artifacts.
.PARAMETER Uninstall
    Removes what an installation put there, and the reference.
.PARAMETER UserFolder
    NinjaTrader's user folder. Without it: "NinjaTrader 8" in Documents, wherever Documents lies.
#>
[CmdletBinding()]
param([string]$Zip, [switch]$Uninstall, [string]$UserFolder)

Set-StrictMode -Version 2
$ErrorActionPreference = 'Stop'
$reference = '*MyDocuments*\NinjaTrader 8\bin\Custom\NT8Bridge.dll'

function Find-UserFolder {
    # The shell knows where Documents is, OneDrive or not.
    $documents = [Environment]::GetFolderPath([Environment+SpecialFolder]::MyDocuments)
    $candidates = @($documents)
    if ($env:OneDrive) { $candidates += Join-Path $env:OneDrive 'Documents' }
    if ($env:USERPROFILE) { $candidates += Join-Path $env:USERPROFILE 'Documents' }
    foreach ($candidate in $candidates) {
        $folder = Join-Path $candidate 'NinjaTrader 8'
        if (Test-Path (Join-Path $folder 'bin\Custom')) { return $folder }
    }
    throw "There is no 'NinjaTrader 8\bin\Custom' in $($candidates -join ', '). Start NinjaTrader once, or name the folder with -UserFolder."
}

function Find-Zip {
    $found = @(Get-ChildItem -Path $PSScriptRoot, (Join-Path $PSScriptRoot '..\artifacts') -Filter 'NT8Bridge-*.zip' -ErrorAction SilentlyContinue)
    if ($found.Count -ne 1) { throw "Name the archive with -Zip; $($found.Count) were found." }
    return $found[0].FullName
}

function Get-Target([string]$entry, [string]$user) {
    # Scripts and libraries go below bin\Custom, templates below the user folder; the rest tells about the archive.
    $name = $entry.Replace('/', '\')
    if ($name -match '(^|\\)\.\.(\\|$)') { throw "The archive holds the path '$name', which leaves its folder." }
    if ($name -match '^(Strategies|Indicators|AddOns)\\.+\.cs$' -or $name -match '^[^\\]+\.dll$') { return Join-Path (Join-Path $user 'bin\Custom') $name }
    if ($name -match '^templates\\.+') { return Join-Path $user $name }
    return $null
}

function Set-Reference([string]$user, [bool]$present) {
    $config = Join-Path $user 'Config.xml'
    if (-not (Test-Path $config)) { Write-Warning "$config does not exist: add the reference in the NinjaScript Editor (right click, References)."; return }
    $text = [IO.File]::ReadAllText($config)
    $line = "<string>$reference</string>"
    $has = $text.Contains($line)
    if ($present -eq $has) { return }
    if (-not $present) { $new = [regex]::Replace($text, '[ \t]*' + [regex]::Escape($line) + '\r?\n?', '') }
    elseif ($text -match '<string>\*(MyDocuments|ProgramFiles)\*[^<]*</string>') { $new = $text.Replace($Matches[0], $Matches[0] + "`r`n      " + $line) }
    else { Write-Warning "Add $reference in the NinjaScript Editor (right click, References)."; return }
    Copy-Item $config "$config.before-NT8Bridge" -Force
    [IO.File]::WriteAllText($config, $new)
}

if (Get-Process -Name 'NinjaTrader' -ErrorAction SilentlyContinue) { throw 'NinjaTrader runs. Close it first: it holds the libraries and writes Config.xml when it ends.' }
if (-not $UserFolder) { $UserFolder = Find-UserFolder }
$list = Join-Path $UserFolder 'NT8Bridge\installed.txt'
$backup = Join-Path $UserFolder ('NT8Bridge\backup\' + (Get-Date -Format 'yyyyMMdd-HHmmss'))

# What an earlier installation put there goes first, so that no script of an old version stays.
$old = @()
if (Test-Path $list) { $old = @(Get-Content $list | Where-Object { $_ }) }
foreach ($relative in $old) {
    $path = Join-Path $UserFolder $relative
    if (-not (Test-Path $path)) { continue }
    $kept = Join-Path $backup $relative
    New-Item -ItemType Directory -Force (Split-Path $kept) | Out-Null
    Move-Item $path $kept -Force
}
if (Test-Path $list) { Remove-Item $list }

if ($Uninstall) {
    Set-Reference $UserFolder $false
    Write-Output "$($old.Count) files removed; they are kept in $backup. Cache and journal stay in $(Join-Path $UserFolder 'NT8Bridge')."
    return
}

if (-not $Zip) { $Zip = Find-Zip }
Add-Type -AssemblyName System.IO.Compression, System.IO.Compression.FileSystem
$archive = [IO.Compression.ZipFile]::OpenRead((Resolve-Path $Zip).Path)
$installed = @()
try {
    foreach ($entry in $archive.Entries) {
        $target = Get-Target $entry.FullName $UserFolder
        if (-not $target) { continue }
        $relative = $target.Substring($UserFolder.Length).TrimStart('\', '/')
        if (Test-Path $target) {
            $kept = Join-Path $backup $relative
            New-Item -ItemType Directory -Force (Split-Path $kept) | Out-Null
            Copy-Item $target $kept -Force
        }
        New-Item -ItemType Directory -Force (Split-Path $target) | Out-Null
        [IO.Compression.ZipFileExtensions]::ExtractToFile($entry, $target, $true)
        Unblock-File $target
        $installed += $relative
    }
}
finally { $archive.Dispose() }
New-Item -ItemType Directory -Force (Split-Path $list) | Out-Null
Set-Content $list $installed
Set-Reference $UserFolder $true
Write-Output "$($installed.Count) files installed in $UserFolder. Start NinjaTrader and press F5 in the NinjaScript Editor."
