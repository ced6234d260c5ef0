#!/usr/bin/env bash
# Casting a double to decimal, the type with 28 digits, throws digits away.
#
# Expected: decimal holds more digits than double, so that the cast keeps the value or its shortest text.
# True:     the cast rounds to 15 digits (7 for a float): a unix time of 1700000000.1234567 seconds becomes 1700000000.12346,
#           one in nanoseconds moves by 3 microseconds, and the cast back is another double. The text of the double keeps all of
#           it.
# Matters:  times of ticks lose their microseconds and float volumes above 10 million their last digit, in the conversion that
#           is made for exactness. 0.1 + 0.2 becomes 0.3 by it, which is why it is liked.
# Seen:     28 November 2026, .NET 10.0.12.
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
using System.Globalization;
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
foreach (double x in new[] { 1700000000.1234567, 1704187800123456768.0, 0.1 + 0.2 })
    Console.WriteLine($"{x}: cast {(decimal)x}, by its text {decimal.Parse($"{x:R}", NumberStyles.Float)}"
        + $", same after the cast {(double)(decimal)x == x}");
Console.WriteLine($"float 16777215: {(decimal)16777215f}");
P
dotnet build find.csproj -c Release -o out -v q > build.log || { cat build.log; exit 2; }

cat > expected <<'P'
1700000000.1234567: cast 1700000000.12346, by its text 1700000000.1234567, same after the cast False
1.7041878001234568E+18: cast 1704187800123460000, by its text 1704187800123456800, same after the cast False
0.30000000000000004: cast 0.3, by its text 0.30000000000000004, same after the cast False
float 16777215: 16777220
P
dotnet out/find.dll | tee seen
diff expected seen
echo 'as described'
