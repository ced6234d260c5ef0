<#
.SYNOPSIS
    Copies NT8Bridge into NinjaTrader 8, for those whose import fails.
.DESCRIPTION
    Takes the import archive apart as NinjaTrader would: scripts into bin\Custom, libraries beside them, and the reference to
    NT8Bridge.dll into Config.xml. What was there before goes into a backup folder.
    -Uninstall takes everything out again: the scripts at once; the libraries once NinjaTrader has compiled without the scripts,
    since it may not start when a library is missing that its compiled scripts still name.
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
    $candidates = @([Environment]::GetFolderPath([Environment+SpecialFolder]::MyDocuments)) | Where-Object { $_ }
    $candidates = @($candidates)
    foreach ($drive in $env:OneDrive, $env:OneDriveCommercial, $env:OneDriveConsumer) { if ($drive) { $candidates += Join-Path $drive 'Documents' } }
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
    if (-not (Test-Path $config)) { Write-Warning "$config does not exist: add or remove the reference in the NinjaScript Editor (right click, References)."; return }
    # Written back in the encoding it has.
    $reader = New-Object IO.StreamReader($config, (New-Object Text.UTF8Encoding($false)), $true)
    try { $text = $reader.ReadToEnd(); $encoding = $reader.CurrentEncoding } finally { $reader.Dispose() }
    $line = "<string>$reference</string>"
    $has = $text.Contains($line)
    if ($present -eq $has) { return }
    if (-not $present) { $new = [regex]::Replace($text, '[ \t]*' + [regex]::Escape($line) + '\r?\n?', '') }
    elseif ($text -match '([ \t]*)<string>\*(MyDocuments|ProgramFiles)\*[^<]*</string>(\r?\n)') { $new = $text.Insert($text.IndexOf($Matches[0]) + $Matches[0].Length, $Matches[1] + $line + $Matches[3]) }
    else { Write-Warning "Add $reference in the NinjaScript Editor (right click, References)."; return }
    Copy-Item $config "$config.before-NT8Bridge" -Force
    [IO.File]::WriteAllText($config, $new, $encoding)
}

function Test-Compiled([string]$user) {
    # The name of a referenced library stands in the compiled scripts as it is.
    $compiled = Join-Path $user 'bin\Custom\NinjaTrader.Custom.dll'
    return (Test-Path $compiled) -and [Text.Encoding]::ASCII.GetString([IO.File]::ReadAllBytes($compiled)).Contains('NT8Bridge')
}

function Move-ToBackup([string]$user, [string]$relative, [string]$backup) {
    $path = Join-Path $user $relative
    if (-not (Test-Path $path)) { return }
    $kept = Join-Path $backup $relative
    New-Item -ItemType Directory -Force (Split-Path $kept) | Out-Null
    Move-Item $path $kept -Force
}

if (Get-Process -Name 'NinjaTrader' -ErrorAction SilentlyContinue) { throw 'NinjaTrader runs. Close it first: it holds the libraries and writes Config.xml when it ends.' }
if (-not $UserFolder) { $UserFolder = Find-UserFolder }
if (-not (Test-Path (Join-Path $UserFolder 'bin\Custom'))) { throw "There is no bin\Custom in '$UserFolder'; -UserFolder is NinjaTrader's user folder, 'NinjaTrader 8' in Documents." }
$UserFolder = (Resolve-Path $UserFolder).ProviderPath
$list = Join-Path $UserFolder 'NT8Bridge\installed.txt'
$backup = Join-Path $UserFolder ('NT8Bridge\backup\' + (Get-Date -Format 'yyyyMMdd-HHmmss'))
$old = @()
if (Test-Path $list) { $old = @(Get-Content $list | Where-Object { $_ }) }

if ($Uninstall) {
    $libraries = @($old | Where-Object { $_ -like '*.dll' })
    $gone = @($old | Where-Object { $_ -notlike '*.dll' })
    $waits = ($libraries.Count -gt 0) -and (Test-Compiled $UserFolder)
    if (-not $waits) { $gone += $libraries; $libraries = @() }
    foreach ($relative in $gone) { Move-ToBackup $UserFolder $relative $backup }
    if ($waits) {
        Set-Content $list $libraries
        Write-Output "$($gone.Count) files removed; they are kept in $backup. Start NinjaTrader, press F5 in the NinjaScript Editor, close it, and run this once more: its compiled scripts still name the libraries."
        return
    }
    if (Test-Path $list) { Remove-Item $list }
    Set-Reference $UserFolder $false
    Write-Output "$($gone.Count) files removed; they are kept in $backup. Cache and journal stay in $(Join-Path $UserFolder 'NT8Bridge')."
    return
}

if (-not $Zip) { $Zip = Find-Zip }
Add-Type -AssemblyName System.IO.Compression, System.IO.Compression.FileSystem
$archive = [IO.Compression.ZipFile]::OpenRead((Resolve-Path $Zip).ProviderPath)
$installed = @()
try {
    # Nothing is touched before the archive is known to be the right one.
    $targets = @($archive.Entries | ForEach-Object { @{ Entry = $_; Path = (Get-Target $_.FullName $UserFolder) } } | Where-Object { $_.Path })
    if (-not ($targets | Where-Object { $_.Entry.FullName -eq 'NT8Bridge.dll' })) { throw "$Zip holds no NT8Bridge.dll: it is not NT8Bridge's import archive." }
    # What an earlier installation put there goes first, so that no script of an old version stays.
    foreach ($relative in $old) { Move-ToBackup $UserFolder $relative $backup }
    foreach ($target in $targets) {
        $relative = $target.Path.Substring($UserFolder.Length).TrimStart('\', '/')
        Move-ToBackup $UserFolder $relative $backup
        New-Item -ItemType Directory -Force (Split-Path $target.Path) | Out-Null
        [IO.Compression.ZipFileExtensions]::ExtractToFile($target.Entry, $target.Path, $true)
        Unblock-File $target.Path
        $installed += $relative
    }
}
finally {
    $archive.Dispose()
    if ($installed.Count -gt 0) {
        New-Item -ItemType Directory -Force (Split-Path $list) | Out-Null
        Set-Content $list $installed
    }
}
Set-Reference $UserFolder $true
Write-Output "$($installed.Count) files installed in $UserFolder. Start NinjaTrader and press F5 in the NinjaScript Editor."
