namespace NT8Bridge.Signals;

/// <summary>
/// One rule of a model. It speaks at a bar when its condition holds there; then its weight counts for its direction.
/// </summary>
public sealed class SignalRule
{
    internal SignalRule(string name, SignalDirection vote, double weight, Condition condition)
    {
        Name = name;
        Vote = vote;
        Weight = weight;
        Condition = condition;
    }

    /// <summary>Name by which signals tell which rules spoke; no two rules of a model share one.</summary>
    public string Name { get; }

    /// <summary>Direction that the rule votes for: buy or sell.</summary>
    public SignalDirection Vote { get; }

    /// <summary>Weight of the vote; above 0.</summary>
    public double Weight { get; }

    internal Condition Condition { get; }
}
