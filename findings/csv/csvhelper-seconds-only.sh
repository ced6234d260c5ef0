#!/usr/bin/env bash
# Times are written without the fraction of their second, numbers with all their digits.
#
# Expected: what is written reads back as the same value; for a double that is so.
# True:     CsvHelper writes a DateTime in the short form of the culture it was given. For the invariant culture that is
#           month/day/year and whole seconds: milliseconds are gone, and nothing says so.
# Matters:  ticks of one second can no longer be told apart or ordered, and 01/02/2024 is read as 1 February elsewhere. Set
#           TypeConverterOptions for DateTime with Formats = ["O"].
# Seen:     28 November 2026, CsvHelper 33.1.0, .NET 10.0.12.
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
  <ItemGroup><PackageReference Include="CsvHelper" Version="33.1.0" /></ItemGroup>
</Project>
E
cat > find.cs <<'E'
using System.Globalization;
using CsvHelper;
Tick[] ticks = [new(new DateTime(2024, 1, 2, 9, 30, 0, 125), 0.1 + 0.2), new(new DateTime(2024, 1, 2, 9, 30, 0, 750), 0.3)];
StringWriter text = new() { NewLine = "\n" };
using (CsvWriter writer = new(text, CultureInfo.InvariantCulture)) writer.WriteRecords(ticks);
Console.Write(text.ToString().ReplaceLineEndings("\n"));
using CsvReader reader = new(new StringReader(text.ToString()), CultureInfo.InvariantCulture);
Tick[] read = [.. reader.GetRecords<Tick>()];
for (int i = 0; i < read.Length; i++)
    Console.WriteLine($"time equal: {read[i].Time == ticks[i].Time}, price equal: {read[i].Price == ticks[i].Price}");

internal sealed record Tick(DateTime Time, double Price);
E
dotnet build find.csproj -c Release -o out -v q > build.log || { cat build.log; exit 2; }

cat > expected <<'E'
Time,Price
01/02/2024 09:30:00,0.30000000000000004
01/02/2024 09:30:00,0.3
time equal: False, price equal: True
time equal: False, price equal: True
E
dotnet out/find.dll | tee seen
diff expected seen
echo 'as described'
