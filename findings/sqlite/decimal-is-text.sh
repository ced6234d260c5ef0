#!/usr/bin/env bash
# "close - open > 1" with a decimal 1 finds nothing, and "< 1" finds everything.
#
# Expected: a number given as a parameter is compared as a number.
# True:     Microsoft.Data.Sqlite passes a decimal as text. Against a bare column of numbers SQLite turns it back into a number,
#           so that "close > $x" works; against an expression it does not, and there every number is less than every text. In a
#           column without a type decimals stay text, and the greatest of 9.5 and 10.0 is 9.5.
# Matters:  filters on ranges, spreads and profits silently give none or all. Pass a double, or write cast($x as real).
# Seen:     28 November 2026, Microsoft.Data.Sqlite 10.0.0, .NET 10.0.12.
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
    <NuGetAudit>false</NuGetAudit>
  </PropertyGroup>
  <ItemGroup><PackageReference Include="Microsoft.Data.Sqlite" Version="10.0.0" /></ItemGroup>
</Project>
E
cat > find.cs <<'E'
using Microsoft.Data.Sqlite;
using SqliteConnection connection = new("Data Source=:memory:");
connection.Open();
object? Scalar(string sql, object? x = null)
{
    using SqliteCommand command = connection.CreateCommand();
    command.CommandText = sql;
    if (x != null) command.Parameters.AddWithValue("$x", x);
    return command.ExecuteScalar();
}
Scalar("create table bar (open real, close real); insert into bar values (100, 103), (100, 100.5)");
foreach (string where in new[] { "close > $x", "close - open > $x", "close - open < $x" })
{
    string sql = $"select count(*) from bar where {where}";
    Console.WriteLine($"{where}: decimal 1 finds {Scalar(sql, 1m)}, double 1 finds {Scalar(sql, 1d)}");
}
Scalar("create table fee (amount)");
Scalar("insert into fee values ($x)", 9.5m);
Scalar("insert into fee values ($x)", 10m);
Console.WriteLine($"greatest of 9.5 and 10: {Scalar("select max(amount) from fee")}");
E
dotnet build find.csproj -c Release -o out -v q > build.log || { cat build.log; exit 2; }

cat > expected <<'E'
close > $x: decimal 1 finds 2, double 1 finds 2
close - open > $x: decimal 1 finds 0, double 1 finds 1
close - open < $x: decimal 1 finds 2, double 1 finds 1
greatest of 9.5 and 10: 9.5
E
dotnet out/find.dll | tee seen
diff expected seen
echo 'as described'
