#!/usr/bin/env bash
# A quantity of 0 is written and read back as 5.
#
# Expected: a message that is written and read has the values it had.
# True:     protobuf-net leaves out what is 0, whatever the property is initialised with, and the constructor sets the initial
#           value when the message is read. Empty lists come back as null, and the kind of a DateTime is lost.
# Matters:  "= 5" in the class reads like a default for new orders only. Every flat position, zero fee or zero stop of a stored
#           message becomes the default. Name it with [DefaultValue(5)] or make the property nullable.
# Seen:     28 November 2026, protobuf-net 3.4.40, .NET 10.0.12.
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
  <ItemGroup><PackageReference Include="protobuf-net" Version="3.4.40" /></ItemGroup>
</Project>
E
cat > find.cs <<'E'
using ProtoBuf;
foreach (int quantity in new[] { 7, 0 })
{
    using MemoryStream stream = new();
    DateTime time = new(2024, 1, 2, 9, 30, 0, DateTimeKind.Utc);
    Order order = new() { Quantity = quantity, Marked = quantity, Fills = [], Time = time };
    Serializer.Serialize(stream, order);
    stream.Position = 0;
    Order read = Serializer.Deserialize<Order>(stream);
    string fills = read.Fills == null ? "null" : "a list";
    Console.WriteLine($"{quantity}: read {read.Quantity}, marked {read.Marked}, fills {fills}, time {read.Time.Kind}");
}

[ProtoContract]
internal sealed class Order
{
    [ProtoMember(1)] public int Quantity { get; set; } = 5;
    [ProtoMember(2), System.ComponentModel.DefaultValue(5)] public int Marked { get; set; } = 5;
    [ProtoMember(3)] public List<int>? Fills { get; set; }
    [ProtoMember(4)] public DateTime Time { get; set; }
}
E
dotnet build find.csproj -c Release -o out -v q > build.log || { cat build.log; exit 2; }

cat > expected <<'E'
7: read 7, marked 7, fills null, time Unspecified
0: read 5, marked 0, fills null, time Unspecified
E
dotnet out/find.dll | tee seen
diff expected seen
echo 'as described'
