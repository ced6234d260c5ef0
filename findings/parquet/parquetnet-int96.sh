#!/usr/bin/env bash
# A class with a DateTime is written with the time type that the format has deprecated.
#
# Expected: a DateTime property becomes a TIMESTAMP in milliseconds or microseconds, as other present-day writers do.
# True:     ParquetSerializer of Parquet.Net writes INT96, the type of early Impala and Spark. It says neither that it is a time
#           nor whether it is UTC; with [ParquetTimestamp] on the property it is a TIMESTAMP. A TimeSpan becomes a group of its
#           numeric properties (Days, TotalDays, …), not a TIME.
# Matters:  each reader has to guess that the 96 bits are a time and in which zone, and as the format defines no order for
#           INT96, none has to skip row groups by it. Parquet.Net reads it well, so that it shows only in the next program.
# Seen:     28 November 2026, Parquet.Net 6.1.0 (read by ParquetSharp 25.0.1.2), .NET 10.0.12.
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
    <PackageReference Include="Parquet.Net" Version="6.1.0" />
    <PackageReference Include="ParquetSharp" Version="25.0.1.2" />
  </ItemGroup>
</Project>
E
cat > find.cs <<'E'
using Parquet.Serialization;
using Parquet.Serialization.Attributes;
using (FileStream file = File.Create("bars.parquet")) await ParquetSerializer.SerializeAsync([new Bar()], file);
using ParquetSharp.ParquetFileReader reader = new("bars.parquet");
for (int i = 0; i < reader.FileMetaData.NumColumns; i++)
{
    ParquetSharp.ColumnDescriptor column = reader.FileMetaData.Schema.Column(i);
    Console.WriteLine($"{column.Path.ToDotString()}: {column.PhysicalType} {column.LogicalType.Type}");
}

internal sealed class Bar
{
    public DateTime Plain { get; set; } = new(2024, 1, 2, 9, 30, 0, DateTimeKind.Utc);
    [ParquetTimestamp(ParquetTimestampResolution.Microseconds)]
    public DateTime Marked { get; set; } = new(2024, 1, 2, 9, 30, 0, DateTimeKind.Utc);
    public TimeSpan Span { get; set; } = new(9, 30, 0);
}
E
dotnet build find.csproj -c Release -o out -v q > build.log || { cat build.log; exit 2; }

cat > expected <<'E'
Plain: Int96 None
Marked: Int64 Timestamp
Span.Ticks: Int64 Int
E
dotnet out/find.dll | tee all
head -3 all > seen
diff expected seen
echo 'as described'
