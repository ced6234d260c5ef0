#!/usr/bin/env bash
# NaN and too large a number cast to a whole number give 0 and the largest one, or the smallest, by the runtime.
#
# Expected: the cast gives some fixed sign of failure (int.MinValue on x64), as it long did.
# True:     .NET from version 9 on cuts off at the ends of the type and makes NaN 0; mono gives the smallest number for all
#           three. For ulong and negative numbers the two differ too.
# Matters:  (long)Math.Round(price / tick) of a missing price was absurd and caught by a range check; now it is tick 0, a price
#           that looks real. Check with double.IsFinite before the cast, or use checked.
# Seen:     28 November 2026, .NET 10.0.12, mono 6.8.0.105, both on x64.
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
// Not constants: the compiler would cast those itself.
double[] values = { double.NaN, 1e19, double.NegativeInfinity };
Console.WriteLine($"{args[0]}: {unchecked((long)values[0])} {unchecked((long)values[1])} {unchecked((long)values[2])}");
P
dotnet build find.csproj -c Release -v q > build.log || { cat build.log; exit 2; }

cat > expected <<'P'
.NET: 0 9223372036854775807 -9223372036854775808
mono: -9223372036854775808 -9223372036854775808 -9223372036854775808
P
{ dotnet bin/Release/net10.0/find.dll '.NET' && mono bin/Release/net48/find.exe mono; } | tee seen
diff expected seen
echo 'as described'
