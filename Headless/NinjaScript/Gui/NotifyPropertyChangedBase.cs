using System.ComponentModel;

namespace NinjaTrader.Gui;

/// <summary>Tells its listeners when one of its properties changes.</summary>
public abstract class NotifyPropertyChangedBase : INotifyPropertyChanged
{
    /// <summary>A property changed.</summary>
    public event PropertyChangedEventHandler? PropertyChanged;

    /// <summary>Tells the listeners of a change.</summary>
    protected virtual void OnPropertyChanged(string propertyName) =>
        PropertyChanged?.Invoke(this, new PropertyChangedEventArgs(propertyName));
}
