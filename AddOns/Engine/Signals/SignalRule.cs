namespace NT8Bridge.Signals;

/// <summary>One rule of a model: when its condition holds, its weight counts for its direction.</summary>
public sealed class SignalRule
{
    internal SignalRule(string name, SignalDirection vote, double weight, Condition condition)
    {
        Name = name;
        Vote = vote;
        Weight = weight;
        Condition = condition;
    }

    /// <summary>Name that signals carry.</summary>
    public string Name { get; }

    /// <summary>Buy or sell.</summary>
    public SignalDirection Vote { get; }

    /// <summary>Positive weight of the vote.</summary>
    public double Weight { get; }

    internal Condition Condition { get; }
}
