#!/usr/bin/env bash
# Unix time 1704187800.123 is .1229999 on .NET and .123 on mono, and 0.4 milliseconds are 0 there.
#
# Expected: AddSeconds takes the double it gets to the nearest 100 nanoseconds, on every runtime.
# True:     .NET (from version 7 on) cuts off what is below 100 nanoseconds, and the double nearest to .123 lies a little below
#           it. .NET Framework and mono round the seconds to whole milliseconds: right here, but microseconds are gone.
# Matters:  a bar's time from JSON seconds is not equal to the same time from milliseconds, and a join of the two finds nothing;
#           microseconds survive on one runtime and not on the other. Multiply, round to a long and use AddTicks.
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
DateTime epoch = new(1970, 1, 1, 0, 0, 0, DateTimeKind.Utc);
bool equal = epoch.AddSeconds(1704187800.123) == DateTimeOffset.FromUnixTimeMilliseconds(1704187800123).UtcDateTime;
Console.WriteLine($"{args[0]}: {epoch.AddSeconds(1704187800.123):HH:mm:ss.fffffff}, equal to milliseconds: {equal}"
    + $", microseconds: {epoch.AddSeconds(1704187800.123456):HH:mm:ss.fffffff}"
    + $", 0.4 ms: {epoch.AddMilliseconds(0.4).Ticks - epoch.Ticks} ticks");
P
dotnet build find.csproj -c Release -v q > build.log || { cat build.log; exit 2; }

cat > expected <<'P'
.NET: 09:30:00.1229999, equal to milliseconds: False, microseconds: 09:30:00.1234560, 0.4 ms: 4000 ticks
mono: 09:30:00.1230000, equal to milliseconds: True, microseconds: 09:30:00.1230000, 0.4 ms: 0 ticks
P
{ dotnet bin/Release/net10.0/find.dll '.NET' && mono bin/Release/net48/find.exe mono; } | tee seen
diff expected seen
echo 'as described'
