#!/usr/bin/env bash
# The first NUL character of every text is at place 0.
#
# Expected: "ESZ4\0\0\0\0".IndexOf("\0") is 4, and -1 for a text without NUL.
# True:     searched for as a string, "\0" is looked up by the rules of the language, for which it has no weight: it is found at
#           once, at 0, also where there is none. Searched for as a character it is found at 4. mono says 4 and -1 to both.
# Matters:  symbols in exchange feeds are padded with NUL to a fixed width. symbol.Substring(0, symbol.IndexOf("\0")) makes each
#           of them empty, and code that worked on .NET Framework does so from .NET 5 on. Write '\0' or
#           StringComparison.Ordinal.
# Seen:     28 November 2026, .NET 10.0.12 with ICU 72, mono 6.8.0.105. Needs ICU (libicu) on the machine, as .NET itself does
#           by default.
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
string padded = "ESZ4\0\0\0\0", plain = "ESZ4";
Console.WriteLine($"string: {padded.IndexOf("\0")} {plain.IndexOf("\0")}");
Console.WriteLine($"character: {padded.IndexOf('\0')} {plain.IndexOf('\0')}");
Console.WriteLine($"ordinal: {padded.IndexOf("\0", StringComparison.Ordinal)} {plain.IndexOf("\0", StringComparison.Ordinal)}");
Console.WriteLine($"symbol: \"{padded.Substring(0, padded.IndexOf("\0"))}\"");
P
dotnet build find.csproj -c Release -o out -v q > build.log || { cat build.log; exit 2; }

cat > expected <<'P'
string: 0 0
character: 4 -1
ordinal: 4 -1
symbol: ""
P
export DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=0 LC_ALL=C.UTF-8
dotnet out/find.dll | tee seen
diff expected seen
echo 'as described'
