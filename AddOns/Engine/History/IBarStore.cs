namespace NT8Bridge.History;

/// <summary>Where a running engine leaves its bars for the next start. Saving runs on a background thread.</summary>
public interface IBarStore
{
    /// <summary>Keeps <paramref name="bars"/> (ascending, all of them closed) as the newest state. Failing is a result, not an exception.</summary>
    /// <returns>Empty when saved, otherwise why not and what to do.</returns>
    string Save(Bar[] bars);
}
