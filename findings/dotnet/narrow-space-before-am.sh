#!/usr/bin/env bash
# The space in "9:30 AM" is not a space.
#
# Expected: American times are written with the space of the keyboard, and "9:30 AM" fits the pattern that wrote it.
# True:     with ICU 72 and later .NET writes U+202F, a narrow space that does not break, before AM and PM. ParseExact with the
#           same culture and format refuses a plain space; Parse takes both.
# Matters:  a text file of times made on Linux does not match one made on Windows or by mono, though both look alike, and the
#           other program's exact parser refuses it. Write times with a format of your own and the invariant culture.
# Seen:     28 November 2026, .NET 10.0.12 with ICU 72. Needs ICU (libicu) 72 or later on the machine.
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
CultureInfo american = CultureInfo.GetCultureInfo("en-US");
string written = new DateTime(2024, 1, 2, 9, 30, 0).ToString("t", american);
Console.WriteLine($"before AM: U+{(int)written[4]:X4}, equal to the plain text: {written == "9:30 AM"}");
foreach (string text in new[] { written, "9:30 AM" })
{
    bool exact = DateTime.TryParseExact(text, "t", american, DateTimeStyles.None, out _);
    Console.WriteLine($"U+{(int)text[4]:X4}: ParseExact {exact}, Parse {DateTime.TryParse(text, american, out _)}");
}
P
dotnet build find.csproj -c Release -o out -v q > build.log || { cat build.log; exit 2; }

cat > expected <<'P'
before AM: U+202F, equal to the plain text: False
U+202F: ParseExact True, Parse True
U+0020: ParseExact False, Parse True
P
export DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=0
dotnet out/find.dll | tee seen
diff expected seen
echo 'as described'
