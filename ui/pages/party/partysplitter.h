#pragma once

#include <QSplitter>

namespace retinue {

class CharacterPanel;
class PartyPanel;
class PresetPanel;

/// Presets, party and form side by side as far as the width goes: below 1300 (window) the presets become a drawer,
/// then drawer and form take turns, and at last form and party. The user's own dividers are kept.
class PartySplitter : public QSplitter
{
    Q_OBJECT

public:
    /// Takes the three parts.
    PartySplitter(PresetPanel *presets, PartyPanel *party, CharacterPanel *form, QWidget *parent = nullptr);

    /// True where the presets are a drawer.
    bool isNarrow() const { return m_isNarrow; }
    void setDrawerOpen(bool open);
    /// Brings the form into view where party and form take turns.
    void showForm();
    void showParty();

    /// The least width is not the sum of the parts: they take turns.
    QSize minimumSizeHint() const override { return {480, 200}; }

signals:
    /// The presets have become a drawer; the page decides whether it begins open.
    void becameNarrow();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    /// Gives the parts their widths, unless the user has moved a divider.
    void share(bool showsDrawer, bool showsForm);

    PresetPanel *m_presets;
    PartyPanel *m_party;
    CharacterPanel *m_form;
    bool m_isNarrow = false;
    bool m_isTight = false; ///< form and party take turns
    bool m_drawerOpen = false;
    bool m_formOpen = false;
    bool m_isMoved = false; ///< the user has moved a divider
    int m_shared = -1;      ///< what the widths were given for last
};

} // namespace retinue
