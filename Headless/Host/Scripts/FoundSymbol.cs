namespace NT8Bridge.Headless.Host.Scripts;

/// <summary>A type or a member of NinjaTrader's surface as scripts see it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">class, struct, interface, enum, delegate, method, property, field or event.</param>
/// <param name="Type">The type that declares it, with its namespace; for a type its own full name.</param>
/// <param name="Signature">As C# declares it.</param>
/// <param name="Summary">What its documentation says; empty where it has none.</param>
public sealed record FoundSymbol(string Name, string Kind, string Type, string Signature, string Summary);
