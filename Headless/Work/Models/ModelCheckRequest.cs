namespace NT8Bridge.Headless.Work.Models;

/// <summary>Which model to look at.</summary>
public sealed record ModelCheckRequest
{
    /// <summary>File of the model.</summary>
    public required string Model { get; init; }
}
