#!/usr/bin/env bash
# The price 4,25 is read as 425.
#
# Expected: with the invariant culture a comma in a number is an error, or at least when fewer than three digits follow it.
# True:     double.Parse and decimal.Parse skip commas wherever they stand before the point, whatever digits follow. Sep, Sylvan
#           and CsvHelper rest on that: all three read a European file's 4,25 as 425 without a word, and 4,5 as 45.
# Matters:  prices come out tenfold, hundredfold or thousandfold by the number of their digits, in one column. Parse with
#           NumberStyles.Float, which refuses the comma.
# Seen:     28 November 2026, .NET 10.0.12, Sep 0.17.1, Sylvan.Data.Csv 1.4.4, CsvHelper 33.1.0.
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
  <ItemGroup>
    <PackageReference Include="Sep" Version="0.17.1" />
    <PackageReference Include="Sylvan.Data.Csv" Version="1.4.4" />
    <PackageReference Include="CsvHelper" Version="33.1.0" />
  </ItemGroup>
</Project>
E
cat > find.cs <<'E'
using System.Globalization;
using nietras.SeparatedValues;
CultureInfo invariant = CultureInfo.InvariantCulture;
string text = "symbol;price\nFDAX;4,25\nFESX;4,5\n";
Console.WriteLine($"double.Parse: {double.Parse("4,25", invariant)} {double.Parse("4,5", invariant)}");
List<double> read = [];
using (SepReader sep = Sep.New(';').Reader().FromText(text))
    foreach (SepReader.Row row in sep) read.Add(row["price"].Parse<double>());
Console.WriteLine($"Sep: {string.Join(' ', read)}");
read.Clear();
using (Sylvan.Data.Csv.CsvDataReader sylvan = Sylvan.Data.Csv.CsvDataReader.Create(new StringReader(text)))
    while (sylvan.Read()) read.Add(sylvan.GetDouble(1));
Console.WriteLine($"Sylvan: {string.Join(' ', read)}");
read.Clear();
CsvHelper.Configuration.CsvConfiguration semicolon = new(invariant) { Delimiter = ";" };
using (CsvHelper.CsvReader helper = new(new StringReader(text), semicolon))
{
    helper.Read();
    helper.ReadHeader();
    while (helper.Read()) read.Add(helper.GetField<double>("price"));
}
Console.WriteLine($"CsvHelper: {string.Join(' ', read)}");
Console.WriteLine($"NumberStyles.Float reads it: {double.TryParse("4,25", NumberStyles.Float, invariant, out _)}");
E
dotnet build find.csproj -c Release -o out -v q > build.log || { cat build.log; exit 2; }

cat > expected <<'E'
double.Parse: 425 45
Sep: 425 45
Sylvan: 425 45
CsvHelper: 425 45
NumberStyles.Float reads it: False
E
dotnet out/find.dll | tee seen
diff expected seen
echo 'as described'
