#!/usr/bin/env bash
# List.Sort keeps trades of equal times in order up to 16 of them.
#
# Expected: Sort, which is documented as unstable, shows that in a test with ten rows, or never in practice.
# True:     lists of up to 16 elements are sorted by insertion, which is stable; from 17 on equal elements change places.
# Matters:  a test with a handful of trades in one second passes, and the file of a day has its trades of one time stamp
#           shuffled: other last prices, other directions of ticks. OrderBy is stable at any length.
# Seen:     28 November 2026, .NET 10.0.12; mono 6.8.0.105 has the same bound.
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
foreach (int count in new[] { 4, 10, 16, 17, 100 })
{
    // Four trades in each second, numbered as they came, already in order.
    List<(int Second, int Number)> trades = [.. Enumerable.Range(0, count).Select(i => (i / 4, i))];
    List<(int Second, int Number)> sorted = [.. trades];
    sorted.Sort((a, b) => a.Second.CompareTo(b.Second));
    bool ordered = trades.OrderBy(t => t.Second).SequenceEqual(trades);
    Console.WriteLine($"{count}: Sort in order {sorted.SequenceEqual(trades)}, OrderBy in order {ordered}");
}
P
dotnet build find.csproj -c Release -o out -v q > build.log || { cat build.log; exit 2; }

cat > expected <<'P'
4: Sort in order True, OrderBy in order True
10: Sort in order True, OrderBy in order True
16: Sort in order True, OrderBy in order True
17: Sort in order False, OrderBy in order True
100: Sort in order False, OrderBy in order True
P
dotnet out/find.dll | tee seen
diff expected seen
echo 'as described'
