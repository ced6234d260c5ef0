#!/usr/bin/env bash
# 4350.125 with two digits is 4350.12 as "F2" and 4350.13 as "0.00", and 2.675 is 2.67 or 2.68 likewise.
#
# Expected: the two formats round alike, and as Math.Round or the same format of a decimal does.
# True:     on .NET 10 "F2" (and N2, C2) rounds the exact binary value and takes the even neighbour of a half; "0.00" first
#           makes 15 digits and rounds a half away from zero; Math.Round multiplies by 100 and takes the even neighbour; a
#           decimal's "F2" rounds away from zero. On mono "F2" is as "0.00".
# Matters:  half cents are common: means of bid and ask, eighths, fees. Two columns of one report differ by a cent, and so does
#           a report made by mono. Round once, by a rule that is named, and print then.
# Seen:     28 November 2026, .NET 10.0.12, mono 6.8.0.105.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
export DOTNET_NOLOGO=1 MSBUILDDISABLENODEREUSE=1 UseSharedCompilation=false

if ! command -v mono > mono.log; then
  apt-get update -qq > mono.log
  apt-get install -y -qq --no-install-recommends mono-devel >> mono.log
fi
cat > find.csproj <<'P'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <TargetFrameworks>net10.0;net48</TargetFrameworks>
    <OutputType>Exe</OutputType>
    <LangVersion>12</LangVersion>
  </PropertyGroup>
  <ItemGroup Condition="'$(TargetFramework)' == 'net48'">
    <PackageReference Include="Microsoft.NETFramework.ReferenceAssemblies.net48" Version="1.0.3" PrivateAssets="all" />
  </ItemGroup>
</Project>
P
cat > find.cs <<'P'
using System;
using System.Globalization;
using System.Threading;
Thread.CurrentThread.CurrentCulture = CultureInfo.InvariantCulture;
foreach (double x in new[] { 4350.125, 2.675, 0.285 })
    Console.WriteLine($"{args[0]} {x}: F2 {x:F2}, 0.00 {x:0.00}, Math.Round {Math.Round(x, 2)}, decimal F2 {(decimal)x:F2}");
P
dotnet build find.csproj -c Release -v q > build.log || { cat build.log; exit 2; }

cat > expected <<'P'
.NET 4350.125: F2 4350.12, 0.00 4350.13, Math.Round 4350.12, decimal F2 4350.13
.NET 2.675: F2 2.67, 0.00 2.68, Math.Round 2.68, decimal F2 2.68
.NET 0.285: F2 0.28, 0.00 0.29, Math.Round 0.28, decimal F2 0.29
mono 4350.125: F2 4350.13, 0.00 4350.13, Math.Round 4350.12, decimal F2 4350.13
mono 2.675: F2 2.68, 0.00 2.68, Math.Round 2.68, decimal F2 2.68
mono 0.285: F2 0.29, 0.00 0.29, Math.Round 0.28, decimal F2 0.29
P
{ dotnet bin/Release/net10.0/find.dll '.NET' && mono bin/Release/net48/find.exe mono; } | tee seen
diff expected seen
echo 'as described'
