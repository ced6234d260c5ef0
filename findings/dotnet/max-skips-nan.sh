#!/usr/bin/env bash
# The greatest of 1, NaN and 3 is 3, the least of them is NaN.
#
# Expected: Max() and Min() treat NaN alike, as Math.Max and Math.Min do, which both give NaN.
# True:     LINQ orders NaN below every number: Min finds it, Max passes it over.
# Matters:  over a series that begins with NaN (an indicator's first bars) the highest value looks right and the lowest is NaN.
#           A range check by Max passes data that is not there. Ask for NaN by itself.
# Seen:     28 November 2026, .NET 10.0.12; mono 6.8.0.105 gives the same.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
export DOTNET_NOLOGO=1 MSBUILDDISABLENODEREUSE=1 UseSharedCompilation=false

cat > find.csproj <<'P'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <TargetFramework>net10.0</TargetFramework>
    <OutputType>Exe</OutputType>
    <ImplicitUsings>enable</ImplicitUsings>
  </PropertyGroup>
</Project>
P
cat > find.cs <<'P'
double[] values = [1, double.NaN, 3];
Console.WriteLine($"LINQ: {values.Max()} {values.Min()}");
Console.WriteLine($"Math: {Math.Max(1, double.NaN)} {Math.Min(1, double.NaN)}");
Console.WriteLine($"MaxBy, MinBy: {values.MaxBy(x => x)} {values.MinBy(x => x)}");
P
dotnet build find.csproj -c Release -o out -v q > build.log || { cat build.log; exit 2; }

cat > expected <<'P'
LINQ: 3 NaN
Math: NaN NaN
MaxBy, MinBy: 3 NaN
P
dotnet out/find.dll | tee seen
diff expected seen
echo 'as described'
