using System.Globalization;

namespace NT8Bridge.Risk;

/// <summary>
/// Compares what an account holds in an instrument with what its strategies know of. A difference blocks entries until the two
/// agree again or the trader accepts it as the baseline. While an order of the strategies is on its way nothing is judged, since
/// platform and account tell of a fill one after the other.
/// </summary>
public sealed class Reconciliation
{
    private int _baseline;
    private int _account;
    private int _own;
    private int _foreignOrders;
    private int _acceptedOrders;
    private bool _isAsked;

    /// <summary>True once both sides were compared and agree.</summary>
    public bool IsAgreed => _isAsked && Difference.Length == 0;

    /// <summary>The difference with both sides, in words; empty when there is none.</summary>
    public string Difference { get; private set; } = string.Empty;

    /// <summary>Contracts of the account that are not the strategies', accepted by the trader; below 0 for short.</summary>
    public int Baseline => _baseline;

    /// <summary>Compares; true when the difference is another than before.</summary>
    /// <param name="account">Contracts that the account holds; below 0 for short.</param>
    /// <param name="own">Contracts that the strategies on the account hold by their own fills.</param>
    /// <param name="foreignOrders">Working orders of the instrument that no strategy here sent.</param>
    /// <param name="isOnTheWay">An order of the strategies is on its way: nothing is judged.</param>
    public bool Compare(int account, int own, int foreignOrders, bool isOnTheWay)
    {
        if (isOnTheWay && _isAsked) return false;
        _isAsked = true;
        _account = account;
        _own = own;
        _foreignOrders = foreignOrders;
        // An order that was accepted and has gone since is no longer expected.
        if (foreignOrders < _acceptedOrders) _acceptedOrders = foreignOrders;
        string before = Difference;
        Difference = InWords();
        return Difference != before;
    }

    /// <summary>The connection was away: what was known before is no evidence any more, until both sides are compared.</summary>
    public void Forget() => _isAsked = false;

    /// <summary>The trader accepts what the account holds now beside the strategies' own position.</summary>
    public void Accept()
    {
        _baseline = _account - _own;
        _acceptedOrders = _foreignOrders;
        Difference = InWords();
    }

    private string InWords()
    {
        string text = string.Empty;
        if (_account - _baseline != _own)
        {
            text = string.Format(
                CultureInfo.InvariantCulture, "the account holds {0} and its strategies here {1}{2}", _account, _own,
                _baseline == 0 ? string.Empty : " beside " + _baseline.ToString(CultureInfo.InvariantCulture) + " accepted");
        }

        if (_foreignOrders > _acceptedOrders)
        {
            text += (text.Length > 0 ? "; " : string.Empty) + string.Format(
                CultureInfo.InvariantCulture, "{0} working orders are not of a strategy here", _foreignOrders - _acceptedOrders);
        }

        return text;
    }
}
