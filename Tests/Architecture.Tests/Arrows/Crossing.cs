namespace NT8Bridge.Architecture.Tests.Arrows;

/// <summary>A place where code names something of a floor that it may not use.</summary>
/// <param name="File">The file, from the root of the repository.</param>
/// <param name="Line">1-based line.</param>
/// <param name="Named">What is named: a namespace, a type or a member.</param>
/// <param name="Floor">The folder of the floor that it belongs to.</param>
internal sealed record Crossing(string File, int Line, string Named, string Floor)
{
    public override string ToString() => $"{File}:{Line} names {Named} of {Floor}";
}
