#!/usr/bin/env bash
# A data frame keeps volumes and prices with seven digits.
#
# Expected: a column of numbers whose type is guessed is double, or a whole-number type where all are whole.
# True:     LoadCsv of Microsoft.Data.Analysis guesses Single for every column of numbers. 16777217 contracts become 16777216
#           and a price of 108250.37 becomes 108250.3671875.
# Matters:  prices above 131072 lose the cent, unix times in milliseconds move by up to a minute, order numbers fall together.
#           Give LoadCsv the types (dataTypes).
# Seen:     28 November 2026, Microsoft.Data.Analysis 0.23.1, .NET 10.0.12.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
export DOTNET_NOLOGO=1 MSBUILDDISABLENODEREUSE=1 UseSharedCompilation=false

cat > find.csproj <<'E'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <TargetFramework>net10.0</TargetFramework>
    <OutputType>Exe</OutputType>
    <ImplicitUsings>enable</ImplicitUsings>
  </PropertyGroup>
  <ItemGroup><PackageReference Include="Microsoft.Data.Analysis" Version="0.23.1" /></ItemGroup>
</Project>
E
cat > find.cs <<'E'
using System.Globalization;
using Microsoft.Data.Analysis;
DataFrame frame = DataFrame.LoadCsvFromString(
    "time,price,volume\n1704187800123,108250.37,16777217\n1704187800124,200000.03,123456789\n");
foreach (DataFrameColumn column in frame.Columns)
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"{column.Name}: {column.DataType.Name} {Convert.ToDouble(column[0]):0.#######} "
        + $"{Convert.ToDouble(column[1]):0.#######}"));
E
dotnet build find.csproj -c Release -o out -v q > build.log || { cat build.log; exit 2; }

cat > expected <<'E'
time: Single 1704187789312 1704187789312
price: Single 108250.3671875 200000.03125
volume: Single 16777216 123456792
E
dotnet out/find.dll | tee seen
diff expected seen
echo 'as described'
