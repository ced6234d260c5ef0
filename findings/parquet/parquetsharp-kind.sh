#!/usr/bin/env bash
# Exchange time and local time are written as UTC without being changed.
#
# Expected: a DateTime of kind Local is converted to UTC before a file says it is UTC, and one of no kind is not declared as
#           UTC.
# True:     a column of DateTime that ParquetSharp makes by itself is declared isAdjustedToUTC, and 09:30 of any kind is stored
#           as 09:30. Read back it is of kind Utc. A column of LogicalType.Timestamp(isAdjustedToUtc: false, …) says what it is.
# Matters:  every reader then shifts the times from UTC to its own zone: the opening in New York lands at 04:30 there. Bars
#           written on a machine in UTC look right.
# Seen:     28 November 2026, ParquetSharp 25.0.1.2, .NET 10.0.12.
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
  <ItemGroup><PackageReference Include="ParquetSharp" Version="25.0.1.2" /></ItemGroup>
</Project>
E
cat > find.cs <<'E'
using ParquetSharp;
DateTime[] times = Array.ConvertAll(
    new[] { DateTimeKind.Utc, DateTimeKind.Local, DateTimeKind.Unspecified }, kind => new DateTime(2024, 1, 2, 9, 30, 0, kind));
using (ParquetFileWriter writer = new("times.parquet", [new Column<DateTime>("time")]))
using (RowGroupWriter group = writer.AppendRowGroup())
using (LogicalColumnWriter<DateTime> column = group.NextColumn().LogicalWriter<DateTime>()) column.WriteBatch(times);
using ParquetFileReader reader = new("times.parquet");
using RowGroupReader rows = reader.RowGroup(0);
using ColumnReader raw = rows.Column(0);
TimestampLogicalType type = (TimestampLogicalType)raw.ColumnDescriptor.LogicalType;
Console.WriteLine($"adjusted to UTC: {type.IsAdjustedToUtc}");
DateTime[] read = raw.LogicalReader<DateTime>().ReadAll(times.Length);
for (int i = 0; i < times.Length; i++) Console.WriteLine($"{times[i]:HH:mm} {times[i].Kind} -> {read[i]:HH:mm} {read[i].Kind}");
E
dotnet build find.csproj -c Release -o out -v q > build.log || { cat build.log; exit 2; }

cat > expected <<'E'
adjusted to UTC: True
09:30 Utc -> 09:30 Utc
09:30 Local -> 09:30 Utc
09:30 Unspecified -> 09:30 Utc
E
TZ=America/New_York dotnet out/find.dll | tee seen
diff expected seen
echo 'as described'
