using System.Collections.ObjectModel;
using System.Windows;

namespace NinjaTrader.Gui.NinjaScript;

/// <summary>Elements that a script put on its chart.</summary>
public class UserControlCollection : Collection<UIElement>
{
}
