namespace NT8Bridge.Headless.Work.Search.Shards;

/// <summary>Why parts cannot be merged.</summary>
public enum PartFaultKind
{
    /// <summary>No part has this shard.</summary>
    Missing,

    /// <summary>Another part has the same shard.</summary>
    Double,

    /// <summary>The file is no part, or one of another sweep.</summary>
    Foreign,

    /// <summary>The file is cut off or damaged, or does not hold what it says.</summary>
    Damaged,
}
