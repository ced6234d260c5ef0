namespace NT8Bridge.Build.Runs;

/// <summary>Tests that were not run.</summary>
/// <param name="Tests">Which.</param>
/// <param name="Reason">Why.</param>
/// <param name="Remedy">What to do to have them run; empty when the reason says it.</param>
internal sealed record LeftOut(string Tests, string Reason, string Remedy)
{
    public override string ToString() =>
        Remedy.Length == 0 ? $"{Tests} – {Reason}" : $"{Tests} – {Reason}. To run them: {Remedy}";
}
