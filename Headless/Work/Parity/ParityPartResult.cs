namespace NT8Bridge.Headless.Work.Parity;

/// <summary>How far two tapes agree in one part.</summary>
/// <param name="Part">The part.</param>
/// <param name="Compared">Values compared.</param>
/// <param name="Different">Values that differ, missing lines included.</param>
/// <param name="NotCompared">Lines of the tape that were not compared; the notes say why.</param>
/// <param name="First">The first difference; null for none.</param>
/// <param name="Last">The last difference; null for none.</param>
public sealed record ParityPartResult(
    ParityPart Part, long Compared, long Different, long NotCompared, ParityDifference? First, ParityDifference? Last);
