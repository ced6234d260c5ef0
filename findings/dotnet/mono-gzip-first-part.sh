#!/usr/bin/env bash
# mono reads a gzip file of two parts as if it ended after the first.
#
# Expected: GZipStream reads all parts, as gzip -d and .NET do; the format allows any number of them one after the other.
# True:     on mono the stream ends with the first part, without an exception. Of two days joined by cat, one is there.
# Matters:  vendors append to a day's .csv.gz by adding a part, and tools that compress in parallel write many. Under mono the
#           rest of the day is missing and nothing says so.
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
using System.IO;
using System.IO.Compression;
using StreamReader reader = new(new GZipStream(File.OpenRead("both.gz"), CompressionMode.Decompress));
Console.WriteLine($"{args[0]}: {reader.ReadToEnd().Trim().Replace("\n", ", ")}");
P
echo monday | gzip > both.gz
echo tuesday | gzip >> both.gz
dotnet build find.csproj -c Release -v q > build.log || { cat build.log; exit 2; }

cat > expected <<'P'
.NET: monday, tuesday
mono: monday
P
{ dotnet bin/Release/net10.0/find.dll '.NET' && mono bin/Release/net48/find.exe mono; } | tee seen
diff expected seen
echo 'as described'
